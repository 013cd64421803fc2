import { CAPTURE_LIMITS } from '../posting/capture'
import { headsByForm } from '../text/acts-as-heading'
import { oneLine } from '../text/inline'
import { newOutline } from '../text/outline'
import { repair } from '../text/repair'
import { lineOf } from './lines'
import type { PlaceInPage } from './place-in-page'
import { newTables } from './tables'

const labelOf = (text: string): string => text.replace(/\s?[:：]$/, '')

/** Words in bold that end in a colon, at once or after their bold ends. */
const BOLD_LABEL = /^\s{0,3}\p{L}[^:：]{0,38}(?:[:：]\s{0,3})?$/u
const MOST_BOLD = 45

/** A paragraph in which several labels stand in bold ("Place: Ghent Pay: €3,000") is that many lines run together. */
const linesIn = (words: string, bolds: readonly { from: number; to: number }[]): string[] => {
  const starts = bolds.flatMap(({ from, to }) => {
    const label = words.slice(from, Math.min(to, from + MOST_BOLD))
    return BOLD_LABEL.test(label) && (/[:：]\s{0,3}$/.test(label) || /^\s?[:：]/.test(words.slice(to, to + 2))) ? from : []
  })
  if (starts.length < 2) return [words]
  return [0, ...starts.filter(at => at > 0)].map((at, i, all) => words.slice(at, all[i + 1]))
}

/** Takes runs of text as a walk meets them and lays them down as blocks at each end of a line. It is full at CAPTURE_LIMITS. */
export const newWriter = () => {
  const outline = newOutline(CAPTURE_LIMITS.blocks)
  const tables = newTables()
  let left: number = CAPTURE_LIMITS.textLength
  let words = ''
  let bold = 0
  let plain = 0
  let wasBold = false
  let bolds: { from: number; to: number }[] = []
  let term: string | undefined

  const lay = (text: string, allBold: boolean, at: PlaceInPage): void => {
    if (at.kind === 'heading') return outline.heading(text, at.level ?? 2)
    if (at.kind === 'term') return void (term = labelOf(text))
    if (at.kind === 'head') return tables.head(labelOf(text))
    if (at.kind === 'first' && (allBold || /[:：]$/.test(text))) return tables.head(labelOf(text))
    if (at.kind === 'cell' || at.kind === 'first') return outline.block({ kind: 'cell', text, ...(at.label !== undefined && { label: at.label }) })
    if (at.kind === 'item') {
      outline.block({ kind: 'item', text: lineOf(text).text, depth: 0, ...at.item })
      // A further line of the same item shows no number of its own.
      if (at.item) delete at.item.ordinal
      return
    }
    const line = lineOf(text)
    if (headsByForm(line.text, allBold)) return outline.heading(line.text, 7)
    outline.block(line.item ? { kind: 'item', text: line.text, depth: 0, ...(line.ordinal !== undefined && { ordinal: line.ordinal }) } : { kind: 'paragraph', text })
  }

  return {
    blocks: outline.blocks,
    tables,
    full: () => left <= 0 || outline.blocks.length >= CAPTURE_LIMITS.blocks,
    term: () => term,
    add: (text: string, isBold: boolean): void => {
      const taken = text.slice(0, left)
      const ink = taken.trim().length
      const last = bolds.at(-1)
      if (isBold && ink > 0 && wasBold && last) last.to = words.length + taken.length
      else if (isBold && ink > 0) bolds.push({ from: words.length, to: words.length + taken.length })
      wasBold = isBold
      words += taken
      left -= ink
      if (isBold) bold += ink
      else if (/[\p{L}\p{N}]/u.test(taken)) plain += ink
    },
    space: () => void (words += ' '),
    endLine: (at: PlaceInPage): void => {
      const allBold = bold > 0 && plain === 0
      for (const line of at.kind === 'paragraph' && !allBold ? linesIn(words, bolds) : [words]) {
        const text = line === '' ? '' : oneLine(repair(line))
        if (text !== '') lay(text, allBold, at)
      }
      words = ''
      wasBold = false
      bolds = []
      bold = 0
      plain = 0
    },
  }
}

import { headsByForm } from './acts-as-heading'
import type { Block } from './block'
import { oneLine } from './one-line'
import { itemStart } from './line'
import { newOutline } from './outline'
import type { PageLine } from './page-line'
import { repair } from './repair'
import { wordPattern } from './word-pattern'

const words = (raw: string): string => oneLine(repair(raw))
const labelOf = (raw: string): string => words(raw).replace(/\s?[:：]$/, '')

/** Words in bold that end in a colon, at once or after their bold ends. */
const BOLD_LABEL = wordPattern(String.raw`^\s{0,3}\p{L}[^:：]{0,38}(?:[:：]\s{0,3})?$`, '')
const MOST_BOLD = 45

/** A paragraph in which several labels stand in bold ("Place: Ghent Pay: €3,000") is that many lines run together. */
const linesIn = ({ text, bold = [] }: PageLine): string[] => {
  const starts = bold.flatMap(([from, to]) => {
    const label = text.slice(from, Math.min(to, from + MOST_BOLD))
    return BOLD_LABEL.test(label) && (/[:：]\s{0,3}$/.test(label) || /^\s?[:：]/.test(text.slice(to, to + 2))) ? from : []
  })
  if (starts.length < 2) return [text]
  return [0, ...starts.filter(at => at > 0)].map((at, i, all) => text.slice(at, all[i + 1]))
}

const INK = wordPattern(String.raw`[\p{L}\p{N}]`, '')

/** Whether all words of a line stand in bold; signs between them may be plain. */
const isAllBold = ({ text, bold }: PageLine): boolean => {
  if (bold === undefined || bold.length === 0) return false
  let end = 0
  for (const [from, to] of bold) {
    if (INK.test(text.slice(end, from))) return false
    end = to
  }
  return !INK.test(text.slice(end))
}

/** Lines of a page as blocks: white space made one, mis-decoded text mended, typed bullets taken off, headings by form known. At most `limit`. */
export const blocksOfLines = (lines: readonly PageLine[], limit: number): Block[] => {
  const outline = newOutline(limit)
  const paragraph = (raw: string, allBold: boolean): void => {
    const text = words(raw)
    const start = itemStart(text)
    const said = start ? text.slice(start.length) : text
    if (headsByForm(said, allBold)) outline.heading(said, 7)
    else outline.block(start ? { kind: 'item', text: said, depth: 0, ...(start.ordinal !== undefined && { ordinal: start.ordinal }) } : { kind: 'paragraph', text })
  }
  for (const line of lines) {
    const { kind, level, depth, ordinal, label } = line
    if (kind === 'heading') outline.heading(words(line.text), level ?? 2)
    else if (kind === 'cell') outline.block({ kind, text: words(line.text), ...(label !== undefined && labelOf(label) !== '' && { label: labelOf(label) }) })
    else if (kind === 'item') {
      const text = words(line.text)
      outline.block({ kind, text: text.slice(itemStart(text)?.length ?? 0), depth: depth ?? 0, ...(ordinal !== undefined && { ordinal }) })
    } else {
      const allBold = isAllBold(line)
      for (const part of allBold ? [line.text] : linesIn(line)) paragraph(part, allBold)
    }
  }
  return outline.blocks
}

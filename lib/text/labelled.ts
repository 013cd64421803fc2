import type { Block } from './block'
import { bare, plain } from './cues'
import type { Statement } from './statements'
import { wordPattern } from './word-pattern'
import { matchesIn } from './matches'

/**
 * A value with a label: "Location: Boston", a cell under "Location", a short line under a line that is nothing but "Location",
 * or a line under a heading "Location".
 * It reads like a statement; `by` says how the label was given, `label` is the label's bare words.
 */
export type Labelled = Statement & { by: 'line' | 'cell' | 'heading'; label: string }

/** Labels are short; what stands before a later colon is prose. */
const LABEL = wordPattern(String.raw`(?<=^|\s)(\p{L}[\p{L}\p{N}/&'() -]{1,38}?)(?: ?\([^():]{1,60}\))? ?[:：](?=\s|$)`, 'g')
const LONGEST_VALUE = 400

type Found = { label: string; at: number; value: number }

/** The longest known label that ends at a colon: of "Boston Salary Range" that is "salary range". */
const knownTail = (words: string, known: ReadonlySet<string>): { label: string; at: number } | undefined => {
  const lower = words.toLowerCase()
  let at = 0
  for (let step = 0; step < 8 && at < lower.length; step++) {
    const label = bare(lower.slice(at))
    if (known.has(label)) return { label, at }
    const space = lower.indexOf(' ', at)
    if (space < 0) return undefined
    at = space + 1
  }
  return undefined
}

const LETTER = wordPattern(String.raw`\p{L}`, '')
const BEGINS_WITH_CAPITAL = wordPattern(String.raw`^\p{Lu}`, '')
const labelsIn = (text: string, known: ReadonlySet<string>): Found[] => {
  if (!text.includes(':') && !text.includes('：')) return []
  const lead = text.search(LETTER)
  const found: Found[] = []
  // A label ends at a colon: behind the last one and the sign that follows it there is none.
  const colon = Math.max(text.lastIndexOf(':', 4_000), text.lastIndexOf('：', 4_000))
  for (const match of matchesIn(LABEL, text.slice(0, Math.min(4_000, colon + 2)))) {
    const words = match[1] ?? ''
    const tail = knownTail(words, known)
    const opens = match.index <= Math.max(lead, 0)
    if (opens ? tail?.at === 0 : tail !== undefined && found.length > 0 && BEGINS_WITH_CAPITAL.test(words.slice(tail.at))) {
      found.push({ label: tail?.label ?? '', at: match.index + (tail?.at ?? 0), value: match.index + match[0].length })
    }
  }
  return found
}

const trimmed = (text: string, from: number, to: number): { from: number; text: string } => {
  const value = text.slice(from, to)
  const start = from + value.length - value.trimStart().length
  return { from: start, text: value.trim().slice(0, LONGEST_VALUE) }
}

/** A block with what labels it and the labels in its text: the same for whatever label is wanted, and worked out once asked for. */
type Line = { block: number; of: Block; heading: string; cell: string | undefined; text?: string; labels?: readonly Found[] }

/** So many lines under a label that is a line of its own may be its values, none of them longer than this. */
const BELOW = { lines: 6, length: 120 } as const

const linesOf = (blocks: readonly Block[], known: ReadonlySet<string>): readonly Line[] => {
  let heading = ''
  let above: { label: string; left: number } | undefined
  let beside: string | undefined
  return blocks.map((of, block) => {
    if (of.kind === 'heading') heading = bare(of.text)
    // A table without heads: a cell that is nothing but a label is followed by its value.
    const ofCell = of.kind === 'cell' && of.label === undefined && of.text.length <= 40 && beside === undefined ? bare(of.text) : ''
    const besideIt = of.kind === 'cell' && of.label === undefined ? beside : undefined
    beside = ofCell !== '' && known.has(ofCell) ? ofCell : undefined
    const words = of.kind === 'paragraph' && of.text.length <= 40 ? bare(of.text) : ''
    const isLabel = words !== '' && known.has(words)
    if (isLabel) above = { label: words, left: BELOW.lines }
    else if (of.kind !== 'paragraph' || of.text.length > BELOW.length || (above !== undefined && above.left-- <= 0)) above = undefined
    return { block, of, heading, cell: of.label !== undefined ? bare(of.label) : isLabel ? undefined : besideIt ?? above?.label }
  })
}

const kept = new WeakMap<readonly Block[], { known: ReadonlySet<string>; lines: readonly Line[] }>()
/** Many readers ask for labels of the same blocks, one after the other. */
const keptLines = (blocks: readonly Block[], known: ReadonlySet<string>): readonly Line[] => {
  const before = kept.get(blocks)
  if (before?.known === known) return before.lines
  const lines = linesOf(blocks, known)
  kept.set(blocks, { known, lines })
  return lines
}

/**
 * All values labelled with one of `wanted`, in order. `known` are all labels there are:
 * where several labelled lines run together, a value ends before the next known label.
 * `only` tells which blocks can hold a value at all, where that is told more cheaply.
 */
export const labelled = (blocks: readonly Block[], wanted: ReadonlySet<string>, known: ReadonlySet<string>, only?: (block: number) => boolean): Labelled[] => {
  const values: Labelled[] = []
  for (const line of keptLines(blocks, known)) {
    const { block, of, heading, cell } = line
    if (only?.(block) === false) continue
    const text = line.text ??= plain(of.text)
    if (cell !== undefined && wanted.has(cell)) {
      values.push({ block, of, ...trimmed(text, 0, text.length), by: 'cell', label: cell })
      continue
    }
    const labels = line.labels ??= labelsIn(text, known)
    labels.forEach((found, index) => {
      if (!wanted.has(found.label)) return
      const value = trimmed(text, found.value, labels[index + 1]?.at ?? text.length)
      if (value.text !== '') values.push({ block, of, ...value, by: 'line', label: found.label })
    })
    if (labels.length === 0 && of.kind !== 'heading' && wanted.has(heading)) {
      values.push({ block, of, ...trimmed(text, 0, text.length), by: 'heading', label: heading })
    }
  }
  return values
}

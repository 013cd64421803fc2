import { actsAsHeading, opensItems } from './acts-as-heading'
import type { Block } from './block'
import { withoutComments, withoutFrontMatter } from './front-matter'
import { type Line, lineOf } from './line'
import { blocksOfMarkup, isMarkup } from './markup'
import { newOutline, type Outline } from './outline'
import { repair } from './repair'
import { tableRows } from './table'
import { wordPattern } from './word-pattern'

/** Below a line that acts as a heading by itself: what one sign names and items of another sign follow. */
const SUB_HEADING = 8
const LIMIT = { blocks: 5_000, line: 20_000 } as const

/** "Location: Boston", "Salary range – …": a short name, a colon, a value. Each such line stays a block of its own. */
const isLabelled = (text: string): boolean => /^[\p{L}\p{N}\p{So}][^:.!?]{0,38}:\s\S/u.test(text)

const BEGINS_SMALL = wordPattern(String.raw`^\p{Ll}`, '')
/** Staff systems (Workday) write these labels in small letters, each a line of its own above its value. */
const SMALL_LABEL = /^(?:remote type|locations?|time type|posted on|job requisition id|worker type|job type|vacancies|salary|closing date|start date|end date)$/
/**
 * A line that goes on where the one before stopped: hard-wrapped prose. `width` is the longest line around: a line that
 * had room for the next one's first word was ended on purpose.
 */
const continues = (before: Line, line: Line, width: number): boolean => {
  if (before.hard || before.text === '' || isLabelled(line.text)) return false
  if (BEGINS_SMALL.test(line.text)) return !/[.!?:]$/.test(before.text) && !SMALL_LABEL.test(line.text)
  const firstWord = line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ')
  return !isLabelled(before.text) && before.text.length >= 60 && before.text.length + 1 + firstWord >= width && !/[.!?:;]$/.test(before.text)
}

/** The longest of the plain lines that follow one another from `at` on. */
const widthFrom = (lines: readonly Line[], at: number): number => {
  let width = 0
  for (let next = at; next < at + 50 && lines[next]?.kind === 'plain'; next += 1) width = Math.max(width, lines[next]?.text.length ?? 0)
  return width
}

/** An item's text goes on in an indented line, or in one that begins in lower case. */
const continuesItem = (item: Line, line: Line, blankBetween: boolean): boolean =>
  blankBetween ? line.indent > item.indent && line.indent >= 2 && BEGINS_SMALL.test(line.text) : line.indent > item.indent || BEGINS_SMALL.test(line.text)

/** How deeply an item is nested, from the indents of the open lists, which are changed along. */
const depthOf = (indents: number[], indent: number): number => {
  while (indents.length > 0 && (indents[indents.length - 1] ?? 0) > indent + 1) indents.pop()
  const innermost = indents[indents.length - 1]
  if (innermost === undefined || indent > innermost + 1) indents.push(indent)
  return indents.length - 1
}

const nextWritten = (lines: readonly Line[]): (Line | undefined)[] => {
  const next: (Line | undefined)[] = []
  let seen: Line | undefined
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    next[at] = seen
    if (lines[at]?.kind !== 'blank') seen = lines[at]
  }
  return next
}

/** Takes the run of lines that belongs to the line at `at`, as one text; says where the next one begins. */
const runFrom = (lines: readonly Line[], at: number): { text: string; end: number } => {
  const first = lines[at]
  if (!first) return { text: '', end: at + 1 }
  const parts = [first.text]
  const width = first.text.length >= 60 ? widthFrom(lines, at) : 0
  let last = first
  let end = at + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    const blankBetween = line?.kind === 'blank' && first.kind === 'item'
    const candidate = blankBetween ? lines[end + 1] : line
    if (candidate?.kind !== 'plain') break
    if (first.kind === 'item' ? !continuesItem(first, candidate, blankBetween) : !continues(last, candidate, width)) break
    if (lines[end + (blankBetween ? 2 : 1)]?.kind === 'underline') break
    parts.push(candidate.text)
    last = candidate
    if (blankBetween) end += 1
  }
  return { text: parts.join(' '), end }
}

/** "ab 2.400 €", "от 85 000 ₽". */
const FIGURES_FIRST = wordPattern(String.raw`^(?:\p{L}{1,5} )?[€£$]? ?\d[\d., ]{0,8}\d{3}`, '')
/** Whether a text's first line stands for itself: a long line with one more under it, or a name over a line of figures. */
const standsAlone = (lines: readonly Line[], at: number): boolean => {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]]
  if (first === undefined || second?.kind !== 'plain') return false
  return first.text.length >= 60 ? third?.kind !== 'plain' && second.text.length <= 50 && !BEGINS_SMALL.test(second.text) && !/[.!?]$/.test(second.text) : second.text.length <= 60 && FIGURES_FIRST.test(second.text) && !/[\d,;]/.test(first.text)
}

const layOut = (lines: readonly Line[], outline: Outline): void => {
  const next = nextWritten(lines)
  let indents: number[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    const after = lines[at + 1]
    if (!line) return
    if (line.kind !== 'item' && line.kind !== 'blank') indents = []
    if (line.kind === 'row') {
      const rows = lines.slice(at, at + 500)
      const length = rows.findIndex(row => row.kind !== 'row')
      const taken = length < 0 ? rows : rows.slice(0, length)
      for (const cell of tableRows(taken.map(row => row.cells ?? []))) outline.block(cell)
      at += taken.length
    } else if (line.kind === 'heading') {
      outline.heading(line.text, line.level ?? 1)
      at += 1
    } else if (line.kind === 'plain' && after?.kind === 'underline' && line.text.length <= 100 && !isLabelled(line.text)) {
      outline.heading(line.text, after.level ?? 2)
      at += 2
    } else if (actsAsHeading(line, lines[at - 1], after, next[at])) {
      outline.heading(line.text, 7)
      at += 1
    } else if (line.kind === 'item' && opensItems(line, lines[at - 1], after, next[at])) {
      outline.heading(line.text, SUB_HEADING)
      at += 1
    } else if (line.kind === 'item') {
      const { text, end } = runFrom(lines, at)
      outline.block({ kind: 'item', text, depth: depthOf(indents, line.indent), ...(line.ordinal !== undefined && { ordinal: line.ordinal }) })
      at = end
    } else if (line.kind === 'plain') {
      const { text, end } = outline.blocks.length === 0 && standsAlone(lines, at) ? { text: line.text, end: at + 1 } : runFrom(lines, at)
      outline.block({ kind: 'paragraph', text })
      at = end
    } else at += 1
  }
}

/**
 * The blocks of markdown or plain text, or of markup pasted as text: mis-decoded text mended, comments and front matter
 * left out, formatting taken out of the words. At most 5,000 blocks; never throws; linear in the text's length.
 */
export const blocksOfText = (text: string): Block[] => {
  if (isMarkup(text)) return blocksOfMarkup(text)
  const written = withoutComments(withoutFrontMatter(repair(text.replace(/\r\n?|\u2028|\u2029/g, '\n')))).replace(/<br\s{0,3}\/?>/gi, '\n')
  const outline = newOutline(LIMIT.blocks)
  layOut(written.split('\n', 50_000).map(line => lineOf(line.slice(0, LIMIT.line))), outline)
  return outline.blocks
}

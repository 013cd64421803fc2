/**
 * Where the walk through a page stands: what a run of text found here is. `term`, `head` and `first` are words that label
 * other words: a dt, a th, and the first cell of a row of two.
 */
export type PlaceInPage = {
  element: Element
  kind: 'paragraph' | 'item' | 'cell' | 'heading' | 'term' | 'head' | 'first'
  level?: number
  /** Of an item: shared by all that lies in it, so that its number is used once. */
  item?: { depth: number; ordinal?: number }
  label?: string
  bold: boolean
  inContent: boolean
  keepsLines: boolean
  /** Text on both sides of the element's edge belongs to different lines. */
  line: boolean
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
)
/** Whether a tag runs with the line, as far as its name says; a custom element's name says nothing, so it is asked about. */
export const runsWithLine = (tag: string): boolean => INLINE.has(tag)
export const mayRunWithLine = (tag: string): boolean => INLINE.has(tag) || tag.includes('-')

const BOLD_STYLE = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i
export const isBold = (element: Element, tag: string): boolean =>
  tag === 'B' || tag === 'STRONG' || tag === 'U' || BOLD_STYLE.test(element.getAttribute('style')?.slice(0, 1_000) ?? '')

export const isContent = (element: Element, tag: string): boolean =>
  tag === 'MAIN' || tag === 'ARTICLE' || tag === 'SECTION' || element.getAttribute('role') === 'main'

/** 1 to 6 of a heading, by tag or by role; 7 of a summary, which heads what it unfolds; undefined of anything else. */
export const headingLevel = (element: Element, tag: string): number | undefined => {
  if (/^H[1-6]$/.test(tag)) return Number(tag.charAt(1))
  if (tag === 'SUMMARY') return 7
  if (element.getAttribute('role') !== 'heading') return undefined
  const level = Number(element.getAttribute('aria-level') ?? 2)
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2
}

/** The registry's name for what is marked; the page can see it, so it says nothing of who marks. */
export const MARKS = 'marked-words'

const MAX_TEXT = 3_000_000
const MAX_WORDS = 200
const MAX_PLACES = 20
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/

/** The text of a page with white space made one, and for each stretch of it the text node it comes from. */
export type TextIndex = { text: string; stretches: { from: number; node: Text; /** Offset in the node for each character. */ offsets: Uint32Array }[] }

/** Reads all text nodes once. Adjacent white space, also across nodes, is one space, as in a capture's blocks. */
export const indexText = (document: Document): TextIndex => {
  const stretches: TextIndex['stretches'] = []
  const parts: string[] = []
  let length = 0
  let spaced = true
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node && length < MAX_TEXT; node = walker.nextNode()) {
    if (SKIPPED.test(node.parentElement?.tagName.toUpperCase() ?? '')) continue
    const raw = node.nodeValue ?? ''
    const offsets = new Uint32Array(raw.length)
    let words = ''
    for (let i = 0; i < raw.length; i++) {
      const char = raw.charAt(i)
      if (/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/.test(char)) continue
      const space = /\s/.test(char)
      if (space && spaced) continue
      offsets[words.length] = i
      words += space ? ' ' : char
      spaced = space
    }
    if (words === '') continue
    // The walker shows text nodes only (4 is NodeFilter.SHOW_TEXT).
    stretches.push({ from: length, node: node as Text, offsets })
    parts.push(words)
    length += words.length
  }
  return { text: parts.join(''), stretches }
}

const pointAt = ({ stretches }: TextIndex, at: number): { node: Text; offset: number } | undefined => {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const stretch = stretches[low]
  return stretch && { node: stretch.node, offset: stretch.offsets[at - stretch.from] ?? 0 }
}

type Point = { node: Text; offset: number }

/** Where words stand in an indexed page: at most `most` places, `end` exclusive. Words that are not there give none. */
export const placesOf = (index: TextIndex, words: string, most: number): { start: Point; end: Point }[] => {
  const wanted = words.replace(/\s+/g, ' ').trim()
  const found: { start: Point; end: Point }[] = []
  for (let at = wanted === '' ? -1 : index.text.indexOf(wanted); at >= 0 && found.length < most; at = index.text.indexOf(wanted, at + wanted.length)) {
    const start = pointAt(index, at)
    const last = pointAt(index, at + wanted.length - 1)
    if (start && last) found.push({ start, end: { node: last.node, offset: last.offset + 1 } })
  }
  return found
}

const rangeOf = (document: Document, { start, end }: { start: Point; end: Point }): Range => {
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/**
 * Marks these words wherever they stand in the page, in place of what was marked before. The DOM stays as it is: the
 * browser paints. Returns how many places were marked; 0 where the browser has no such highlights.
 */
export const mark = (document: Document, words: string[]): number => {
  unmark(document)
  if (typeof Highlight === 'undefined' || !CSS.highlights) return 0
  const index = indexText(document)
  const ranges = words.slice(0, MAX_WORDS).flatMap(one => placesOf(index, one, MAX_PLACES)).map(place => rangeOf(document, place))
  if (ranges.length > 0) CSS.highlights.set(MARKS, new Highlight(...ranges))
  return ranges.length
}

/** Takes all marks away. */
export const unmark = (_document: Document): void => {
  if (typeof CSS !== 'undefined') CSS.highlights?.delete(MARKS)
}

/**
 * Scrolls to the first place where the words are shown. How far below the upper edge of the window that place is now, in CSS pixels;
 * undefined where the words are not in the page.
 */
export const reveal = (document: Document, words: string): number | undefined => {
  const elements = placesOf(indexText(document), words, MAX_PLACES).map(({ start }) => start.node.parentElement)
  const shown = elements.find(element => element?.checkVisibility?.() ?? true)
  shown?.scrollIntoView({ block: 'center' })
  return shown?.getBoundingClientRect().top
}

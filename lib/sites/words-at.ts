import { oneLine } from '../text/one-line'

/** The words of an element on one line, as they stand there (mis-decoded ones are mended with the rest of the capture); undefined where it has none. */
export const wordsOf = (element: Element | null): string | undefined => oneLine(element?.textContent.slice(0, 2_000) ?? '') || undefined

/** The words of the first of these selectors that has any; undefined where none has. */
export const wordsAt = (root: ParentNode, ...selectors: string[]): string | undefined => {
  for (const selector of selectors) {
    const words = wordsOf(root.querySelector(selector))
    if (words !== undefined) return words
  }
  return undefined
}

const MOST_PARTS = 20

/** The words of all that a selector finds, a semicolon between them; undefined where it finds none. */
export const allWordsAt = (root: ParentNode, selector: string): string | undefined =>
  [...root.querySelectorAll(selector)].slice(0, MOST_PARTS).flatMap(element => wordsOf(element) ?? []).join('; ') || undefined

/** The first of these parts of a page that is there. */
export const partAt = (root: ParentNode, ...selectors: string[]): Element | undefined => {
  for (const selector of selectors) {
    const part = root.querySelector(selector)
    if (part) return part
  }
  return undefined
}

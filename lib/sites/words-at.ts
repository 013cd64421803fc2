import { oneLine } from '../text/inline'
import { repair } from '../text/repair'

/** The words of the first of these selectors that has any; undefined where none has. */
export const wordsAt = (root: ParentNode, ...selectors: string[]): string | undefined => {
  for (const selector of selectors) {
    const words = oneLine(repair(root.querySelector(selector)?.textContent.slice(0, 2_000) ?? ''))
    if (words !== '') return words
  }
  return undefined
}

/** The first of these parts of a page that is there. */
export const partAt = (root: ParentNode, ...selectors: string[]): Element | undefined => {
  for (const selector of selectors) {
    const part = root.querySelector(selector)
    if (part) return part
  }
  return undefined
}

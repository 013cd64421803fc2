import { itemStart } from '../text/line'

/** A line as it is cut from a page: white space made one, a bullet or number that was typed taken off. */
export type Line = { text: string; item: boolean; ordinal?: number }

/** Reads a typed bullet ("• ", "- ") or number ("2. ") at the start of a line. */
export const lineOf = (text: string): Line => {
  const start = itemStart(text)
  return start ? { text: text.slice(start.length), item: true, ...(start.ordinal !== undefined && { ordinal: start.ordinal }) } : { text, item: false }
}

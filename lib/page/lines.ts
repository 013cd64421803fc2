/** A line as it is cut from a page: white space made one, a bullet or number that was typed taken off. */
export type Line = { text: string; item: boolean; ordinal?: number }

const BULLET = /^[•·▪▫◦‣●○■□–—*➤►✓✔-]\s{1,3}(?=\S)/
const NUMBER = /^(\d{1,2})[.)]\s{1,3}(?=\S)/

/** Reads a typed bullet ("• ", "- ") or number ("2. ") at the start of a line. */
export const lineOf = (text: string): Line => {
  if (BULLET.test(text)) return { text: text.replace(BULLET, ''), item: true }
  const number = NUMBER.exec(text)
  return number ? { text: text.slice(number[0].length), item: true, ordinal: Number(number[1]) } : { text, item: false }
}

/**
 * Whether a line only acts as a heading: short, and all of it bold or with a colon at its end.
 * A whole sentence in bold is emphasis, not a heading.
 */
export const actsAsHeading = (text: string, allBold: boolean): boolean => {
  if (text.length > 90 || text.split(' ').length > 12 || !/\p{L}/u.test(text)) return false
  return /[:：]$/.test(text) || (allBold && !/[.!,;。]$/.test(text))
}

/**
 * Source of a pattern for one number as people write it: "1,234.56", "55.000", "55 000", "12'500", "12,00,000", "37.5".
 * Thousands must all use the same mark, so that two numbers beside each other never melt into one.
 */
export const NUMBER = [
  String.raw`\d{1,2}(?:,\d{2}){1,2},\d{3}(?!\d)`,
  String.raw`\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?(?![\d])`,
  String.raw`\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?(?![\d])`,
  String.raw`\d{1,3}(?: \d{3}){1,3}(?:,\d{1,2})?(?![\d])`,
  String.raw`\d{1,3}(?:'\d{3}){1,3}(?:\.\d{1,2})?(?![\d])`,
  String.raw`\d{1,9}(?:[.,]\d{1,2})?(?!\d)`,
].join('|')

/** The value of a number written as `NUMBER` describes; undefined for anything else. */
export const valueOf = (written: string): number | undefined => {
  if (/^\d{1,9}$/.test(written)) return Number(written)
  const digits = written.replace(/[ ']/g, '')
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const decimals = last < 0 ? 0 : digits.length - last - 1
  const isDecimal = last >= 0 && (decimals === 1 || decimals === 2)
  const whole = (isDecimal ? digits.slice(0, last) : digits).replace(/[.,]/g, '')
  if (!/^\d{1,15}$/.test(whole)) return undefined
  return Number(isDecimal ? `${whole}.${digits.slice(last + 1)}` : whole)
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20,
  ein: 1, eine: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwölf: 12,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10,
}

/** Source of a pattern for a small whole number in words, English, German or French. */
export const NUMBER_WORD = Object.keys(WORDS).sort((a, b) => b.length - a.length).join('|')

/** The value of a small number in digits or words ("5", "2.5", "five", "fünf"); undefined for anything else. */
export const smallNumber = (written: string): number | undefined => {
  const word = written.toLowerCase()
  return Object.hasOwn(WORDS, word) ? WORDS[word] : valueOf(written)
}

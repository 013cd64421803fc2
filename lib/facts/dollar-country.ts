import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { DOLLAR_CUES } from '../vocabulary/dollar-cues'

const BY_COUNTRY = DOLLAR_CUES.map(([country, words]) => [country, anyOf(words)] as const)
/** So much of a text is looked at: what tells a country stands beside pay and benefits, not at the end of a long page. */
const LOOKED_AT = 12_000

/**
 * The country (ISO 3166-1 alpha-2) whose dollar a bare "$" is, told by words that only its employers use ("superannuation",
 * "KiwiSaver", "RRSP"). Undefined where there is no "$", no such word, or words of two countries.
 */
export const countryOfDollar = (blocks: readonly Block[]): string | undefined => {
  if (!blocks.some(({ text }) => text.includes('$'))) return undefined
  const text = blocks.map(block => block.text).join('\n').slice(0, LOOKED_AT)
  const [country, other] = BY_COUNTRY.flatMap(([code, words]) => (words.test(text) ? [code] : []))
  return other === undefined ? country : undefined
}

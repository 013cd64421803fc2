import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { DOLLAR_CUES, NAMED_ONLY } from '../vocabulary/dollar-cues'

const BY_COUNTRY = DOLLAR_CUES.map(([country, words]) => [country, anyOf(words), anyOf(words.filter(word => !NAMED_ONLY.has(word)))] as const)
/** So much of a text is looked at: what tells a country stands beside pay and benefits, not at the end of a long page. */
const LOOKED_AT = 12_000
/** Written so, "us" is no word for ourselves. */
const US = wordPattern(String.raw`(?<![\p{L}\p{N}])(?:US|U\.S\.)(?:A(?:\.|(?!\p{L})))?(?![\p{L}\p{N}$])`, '')

/**
 * The country (ISO 3166-1 alpha-2) whose dollar a bare "$" is, told by words that only its employers use ("superannuation",
 * "KiwiSaver", "RRSP"). Undefined where there is no "$", no such word, words of two countries, or where a country is merely named
 * beside the US ("Remote: US or Canada").
 */
export const countryOfDollar = (blocks: readonly Block[]): string | undefined => {
  if (!blocks.some(({ text }) => text.includes('$'))) return undefined
  const text = blocks.map(block => block.text).join('\n').slice(0, LOOKED_AT)
  const [found, other] = BY_COUNTRY.filter(([, words]) => words.test(text))
  if (found === undefined || other !== undefined) return undefined
  const [country, , own] = found
  return own.test(text) || !US.test(text) ? country : undefined
}

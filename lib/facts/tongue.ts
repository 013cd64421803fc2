import type { Block } from '../text/block'
import { SPOKEN_IN } from '../vocabulary/country-signs'
import { OWN_LETTERS, SMALL_WORDS } from '../vocabulary/small-words'

const byWord = new Map<string, string[]>()
for (const [lang, words] of Object.entries(SMALL_WORDS)) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), lang])

/** By length and outer letters, whether a word may be one of them: most are not, and need not be cut out. */
const mayBeSmall = new Uint8Array(1 << 12)
const slotOf = (first: number, last: number, length: number): number => (first * 67 + last * 7 + length * 513) & 0xfff
for (const word of byWord.keys()) mayBeSmall[slotOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1

const LOOKED_AT = 2_500
const FEWEST = 6
/** So many of its small words tell a language where hardly any of another stand beside them. */
const FEWEST_ALONE = 3
const FEWEST_LETTERS = 2

const byLetter = new Map(Object.entries(OWN_LETTERS).flatMap(([lang, letters]) => [...letters].map(letter => [letter, lang] as const)))

/** The one language whose own letters stand in a text; undefined where those of two do. */
const byLetters = (blocks: readonly Block[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const letter of blocks.map(({ text }) => text.slice(0, LOOKED_AT)).join('\n').slice(0, LOOKED_AT).toLowerCase()) {
    const lang = byLetter.get(letter)
    if (lang !== undefined) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  }
  const [only, other] = [...counts]
  return only !== undefined && other === undefined && only[1] >= FEWEST_LETTERS ? only[0] : undefined
}

const counts = new WeakMap<readonly Block[], readonly (readonly [string, number])[]>()
/** The languages whose small words stand in a text, with how many of each, most first. */
const counted = (blocks: readonly Block[]): readonly (readonly [string, number])[] => {
  const before = counts.get(blocks)
  if (before !== undefined) return before
  const found = countedIn(blocks)
  counts.set(blocks, found)
  return found
}

const BETWEEN = /[\s.,;:!?()"'/-]/
const between = Uint8Array.from({ length: 128 }, (_, unit) => (BETWEEN.test(String.fromCharCode(unit)) ? 1 : 0))
/** What stands between words. */
const isBetween = (unit: number): boolean => (unit < 128 ? between[unit] === 1 : unit === 0xa0 || (unit > 0x167f && BETWEEN.test(String.fromCharCode(unit))))

const countedIn = (blocks: readonly Block[]): (readonly [string, number])[] => {
  const each = new Map<string, number>()
  let left = LOOKED_AT
  for (const { text } of blocks) {
    const lower = text.slice(0, left).toLowerCase()
    for (let from = 0, at = 0; at <= lower.length; at++) {
      if (at < lower.length && !isBetween(lower.charCodeAt(at))) continue
      if (at > from && mayBeSmall[slotOf(lower.charCodeAt(from), lower.charCodeAt(at - 1), at - from)] === 1) for (const lang of byWord.get(lower.slice(from, at)) ?? []) each.set(lang, (each.get(lang) ?? 0) + 1)
      from = at + 1
    }
    left -= text.length
    if (left <= 0) break
  }
  return [...each].sort((a, b) => b[1] - a[1])
}

/**
 * The language most of a text is written in (ISO 639-1), by its small words, else by letters that it alone writes; undefined where too
 * few tell, or two tell as much.
 */
export const languageOf = (blocks: readonly Block[]): string | undefined => {
  const [first, second] = counted(blocks)
  const besides = second?.[1] ?? 0
  const tells = first !== undefined && ((first[1] >= FEWEST && first[1] > besides * 1.2) || (first[1] >= FEWEST_ALONE && first[1] > besides * 2))
  return tells ? first[0] : byLetters(blocks)
}

const countries = new WeakMap<readonly Block[], readonly string[]>()
/** The countries (ISO 3166-1 alpha-2) in which the language of a text is at home; none where it is one of the whole world, or not told. */
export const countriesOfTongue = (blocks: readonly Block[]): readonly string[] => {
  const before = countries.get(blocks)
  if (before !== undefined) return before
  const language = languageOf(blocks)
  // Danish and Norwegian are written so much alike that a short text may be either.
  const either = language === undefined ? counted(blocks).slice(0, 2).map(([each]) => each) : []
  const found = language !== undefined ? SPOKEN_IN[language] ?? [] : either.includes('da') && either.includes('no') ? ['DK', 'NO'] : []
  countries.set(blocks, found)
  return found
}

import { matchesIn } from '../text/matches'
import { wordPattern } from '../text/word-pattern'
import type { SectionKind } from '../vocabulary/headings'
import { PASSING_WORDS } from '../vocabulary/passing-words'
import type { Tier } from './posting'

/** Where a name stands in a line, as offsets. */
export type Where = { from: number; to: number }
/** A line that names skills: its words, where the names stand, in order, and what the posting's headings and the line itself say of it. */
export type NamingLine = { text: string; names: readonly Where[]; section: SectionKind | undefined; tier: Tier | undefined }

/** The kinds of cue words; a word's kinds are bits in this order. */
const KINDS = Object.keys(PASSING_WORDS['en'] ?? {})
const WINDOWS = ['right before', 'before', 'earlier', 'after', 'its last word'] as const
/** How many words of a line count as before and after a name. */
const BEFORE = 6
const AFTER = 4

const bitsOfWords = new Map<string, ReadonlyMap<string, number>>()
/** By word, the kinds of cues it is in a language; undefined for a language whose cues nobody wrote down. */
const bitsIn = (lang: string): ReadonlyMap<string, number> | undefined => {
  const words = PASSING_WORDS[lang]
  if (words === undefined) return undefined
  const known = bitsOfWords.get(lang)
  if (known !== undefined) return known
  const bits = new Map<string, number>()
  for (const [nth, kind] of KINDS.entries()) for (const word of words[kind]?.split(' ') ?? []) bits.set(word, (bits.get(word) ?? 0) | (1 << nth))
  bitsOfWords.set(lang, bits)
  return bits
}

type Word = Where & { bits: number; letters: 'capital' | 'small' | 'other' }
const WORD = wordPattern(String.raw`[\p{L}\p{N}'&+#-]{1,60}`, 'g')
const CAPITAL = wordPattern(String.raw`^[\p{Lu}]`, '')
const SMALL = wordPattern(String.raw`^[\p{Ll}]`, '')
const CAPITALS_ONLY = wordPattern(String.raw`^[\p{Lu}\p{N}+#./ -]{1,60}$`, '')
const lettersOf = (words: string): Word['letters'] => (CAPITAL.test(words) ? 'capital' : SMALL.test(words) ? 'small' : 'other')

const wordsOf = (text: string, bits: ReadonlyMap<string, number>): Word[] =>
  matchesIn(WORD, text).map(({ 0: word, index }) => ({ from: index, to: index + word.length, bits: bits.get(word.toLowerCase()) ?? 0, letters: lettersOf(word) }))

const SMALL_WORDS: readonly string[] = ['like', 'link', 'and', 'small']
/** The same few kinds stand around most names; so many sets of them are remembered for each window. */
const MOST_SETS = 2_000
const setsOf = new Map(WINDOWS.map(window => [window, new Map<number, readonly string[]>()]))
/** Small words stand everywhere and say something only right before a name. */
const kindsIn = (window: (typeof WINDOWS)[number], bits: number): readonly string[] => {
  const sets = setsOf.get(window)
  const before = sets?.get(bits)
  if (before !== undefined) return before
  const found = KINDS.filter((kind, nth) => (bits & (1 << nth)) !== 0 && (window === 'right before' || !SMALL_WORDS.includes(kind))).map(kind => `${window}: ${kind}`)
  if (sets !== undefined && sets.size < MOST_SETS) sets.set(bits, found)
  return found
}
/** The first of these bounds that a count does not pass. */
const upTo = (count: number, bounds: readonly number[]): string => String(bounds.find(bound => count <= bound) ?? 'more')

/** How many words stand between a name and the nearest other one of its line. */
const gapTo = (words: readonly Word[], name: Where, names: readonly Where[]): number => {
  const between = (from: number, to: number): number => words.reduce((count, word) => (word.from >= from && word.to <= to ? count + 1 : count), 0)
  return Math.min(99, ...names.filter(({ from }) => from !== name.from).map(other => (other.from > name.from ? between(name.to, other.from) : between(other.to, name.from))))
}

const signsOf = (line: NamingLine, words: readonly Word[], name: Where): string[] => {
  const before = words.filter(({ to }) => to <= name.from)
  const after = words.filter(({ from }) => from >= name.to).slice(0, AFTER)
  const last = before.at(-1)
  const all = (some: readonly Word[]): number => some.reduce((bits, word) => bits | word.bits, 0)
  const own = line.text.slice(name.from, name.to)
  return [
    `section: ${line.section ?? 'none'}`, `tier: ${line.tier ?? 'none'}`,
    ...kindsIn('right before', last?.bits ?? 0), ...kindsIn('before', all(before.slice(-BEFORE))), ...kindsIn('earlier', all(before)), ...kindsIn('after', all(after)), ...kindsIn('its last word', words.findLast(({ from, to }) => from >= name.from && to <= name.to)?.bits ?? 0),
    ...(last?.letters === 'capital' ? ['right before: a capital'] : last?.letters === 'small' && last.bits === 0 ? ['right before: another word'] : []),
    `letters: ${CAPITALS_ONLY.test(own) ? 'capitals' : lettersOf(own)}`,
    `words to the next name: ${upTo(gapTo(words, name, line.names), [0, 1, 3, 8])}`,
    `words of the line: ${upTo(words.length, [3, 8, 20, 40])}`,
  ]
}

/** For each name in a line, what speaks for or against its being meant, each sign by a name of its own; no names, no signs. In a language whose cues are unknown, none. */
export const passingSigns = (line: NamingLine, lang: string): string[][] => {
  const bits = bitsIn(lang)
  if (bits === undefined || line.names.length === 0) return []
  const words = wordsOf(line.text, bits)
  return line.names.map(name => signsOf(line, words, name))
}

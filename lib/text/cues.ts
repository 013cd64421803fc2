import { matchesIn } from './matches'
import { wordPattern } from './word-pattern'

/**
 * A pattern that finds any of the given fragments as whole words, letter case aside.
 * Fragments are pattern sources from the vocabulary; each must be bounded (no open-ended repetition).
 */
export const anyOf = (fragments: readonly string[], flags = 'i'): RegExp =>
  wordPattern(String.raw`(?<![\p{L}\p{N}_])(?:${fragments.join('|')})(?![\p{L}\p{N}_])`, flags)

const everywhere = new WeakMap<RegExp, RegExp>()

/** Where the last match of a pattern begins, or -1. The pattern need not be global. */
export const lastMatch = (of: RegExp, text: string): number => {
  const all = everywhere.get(of) ?? new RegExp(of.source, of.flags.includes('g') ? of.flags : `${of.flags}g`)
  everywhere.set(of, all)
  return matchesIn(all, text).at(-1)?.index ?? -1
}

/** The same text, unit for unit, with curly apostrophes and hard spaces made plain, so that offsets keep their meaning. */
export const plain = (text: string): string => text.replace(/[’‘ʼ´`]/g, "'").replace(/[\u00a0\u202f\u2007\u2009]/g, ' ')

const BEFORE_WORDS = wordPattern(String.raw`^[^\p{L}\p{N}]+`, '')
const AFTER_WORDS = wordPattern(String.raw`[^\p{L}\p{N})]+$`, '')
/** The lower-case words of a label or heading, without what stands around them ("📍 Location:" gives "location"). */
export const bare = (text: string): string =>
  plain(text).toLowerCase().slice(0, 120).replace(BEFORE_WORDS, '').replace(AFTER_WORDS, '')

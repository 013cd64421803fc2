import { Anchored } from './anchored'
import { matchesIn } from './matches'
import { globally, wordPattern } from './word-pattern'

/**
 * A pattern that finds any of the given fragments as whole words, letter case aside.
 * Fragments are pattern sources from the vocabulary; each must be bounded (no open-ended repetition).
 */
export const anyOf = (fragments: readonly string[], flags = 'i'): Anchored =>
  new Anchored(String.raw`(?<![\p{L}\p{N}_])(?:${fragments.join('|')})(?![\p{L}\p{N}_])`, flags)

/** The longest words that stand in every text a fragment matches; undefined where there are none to speak of. */
const sureWords = (fragment: string): string | undefined => {
  let [best, run, depth, inClass] = ['', '', 0, false]
  const end = (): void => {
    if (run.length > best.length) best = run
    run = ''
  }
  for (let at = 0; at < fragment.length; at++) {
    const sign = fragment.charAt(at)
    if (sign === '\\') {
      end()
      at++
    } else if (inClass) inClass = sign !== ']'
    else if (sign === '|' && depth === 0) return undefined
    else if ('([{)'.includes(sign)) {
      // What stands before a count may be missing.
      if (sign === '{') run = run.slice(0, -1)
      end()
      inClass = sign === '['
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
      if (sign === '{') at = fragment.indexOf('}', at)
    } else if ('?*+.^$'.includes(sign)) {
      if (sign === '?' || sign === '*') run = run.slice(0, -1)
      end()
    } else if (depth === 0) run += sign
  }
  end()
  return best.length < 3 ? undefined : best
}

/**
 * Tells quickly that a text holds none of the fragments, letter case aside; true says nothing. Made of words that each must
 * hold, so it needs no upkeep. `others` finds the fragments that have no such words, letter case aside; throws where they are not given.
 */
export const mayHold = (fragments: readonly string[], others?: RegExp): ((text: string) => boolean) => {
  const words = fragments.map(sureWords)
  const known = [...new Set(words.flatMap(word => word?.toLowerCase() ?? []))]
  if (others === undefined && words.includes(undefined)) throw new Error('some fragments have no words that are sure')
  const shortest = known.filter(word => !known.some(other => other !== word && word.includes(other)))
  const sources = [...shortest.map(word => word.replace(/[/-]/g, String.raw`\$&`)), ...(others ? [others.source] : [])]
  const any = new Anchored(sources.join('|'), 'i')
  return text => any.test(text)
}

/** A gate made of a plain pattern of many short words, letter case aside: the same answers, but from what is known of a text already. */
export const gateOf = (words: RegExp): ((text: string) => boolean) => {
  const any = new Anchored(words.source, 'i')
  return text => any.test(text)
}

const everywhere = new WeakMap<RegExp, RegExp>()

/** Where the last match of a pattern begins, or -1. The pattern need not be global. */
export const lastMatch = (of: RegExp, text: string): number => {
  const all = everywhere.get(of) ?? globally(of)
  everywhere.set(of, all)
  return matchesIn(all, text).at(-1)?.index ?? -1
}

/** Hardly any line holds one of these, and every reader asks. */
const NOT_PLAIN = /[`\u00a0\u00b4\u02bc\u2007\u2009\u2018\u2019\u202f]/
/** The same text, unit for unit, with curly apostrophes and hard spaces made plain, so that offsets keep their meaning. */
export const plain = (text: string): string => (NOT_PLAIN.test(text) ? text.replace(/[’‘ʼ´`]/g, "'").replace(/[\u00a0\u202f\u2007\u2009]/g, ' ') : text)

const BEFORE_WORDS = wordPattern(String.raw`^[^\p{L}\p{N}]+`, '')
const AFTER_WORDS = wordPattern(String.raw`[^\p{L}\p{N})]+$`, '')
const ENDS_IN_WORD = /[a-z0-9)]$/
/** The lower-case words of a label or heading, without what stands around them ("📍 Location:" gives "location"). */
export const bare = (text: string): string => {
  const words = plain(text).toLowerCase().slice(0, 120).replace(BEFORE_WORDS, '')
  // Looked for from each sign on, an end is costly to find where there is none.
  return ENDS_IN_WORD.test(words.slice(-1)) ? words : words.replace(AFTER_WORDS, '')
}

import { anyOf, lastMatch } from '../text/cues'
import { isOf } from '../text/letter-classes'
import { wordPattern } from '../text/word-pattern'

/** A short text and its words, in lower case, each with where it begins. Cut into words once, however many cues are asked for. */
export type Words = { text: string; words: readonly string[]; at: readonly number[] }

const isOfWord = isOf(String.raw`[\p{L}\p{N}_]`)

export const wordsOf = (text: string): Words => {
  const lower = text.toLowerCase()
  // A few letters grow when they change case ("İ"), and then offsets would be wrong.
  const within = lower.length === text.length ? lower : text
  const words: string[] = []
  const at: number[] = []
  let from = -1
  for (let here = 0; here <= within.length; here++) {
    const inWord = here < within.length && isOfWord(within.charCodeAt(here))
    if (inWord === from >= 0) continue
    if (inWord) from = here
    else {
      words.push(within.slice(from, here))
      at.push(from)
      from = -1
    }
  }
  return { text, words, at }
}

/** Cues in words: whether there is one, and where the last begins (-1: none). The same as `anyOf` and `lastMatch`, in a tenth of the time. */
export type Cues = { among: (words: Words) => boolean; last: (words: Words) => number }

/** A word of a given beginning and end with so many letters between. */
type Shape = { start: string; end: string; min: number; max: number }

const PLAIN = wordPattern(String.raw`^\p{L}+$`, '')
const ENDING = wordPattern(String.raw`^(\p{L}+?)(?:(\p{L})\?|\(\?:(\p{L}+(?:\|\p{L}+)*)\)(\?)?)$`, '')
const SHAPE = wordPattern(String.raw`^(\p{L}*)\\p\{L\}\{(\d{1,2}),(\d{1,2})\}(\p{L}*)$`, '')
/** The first word of several. */
const FIRST = wordPattern(String.raw`^(\p{L}{2,})(?= |\[- \]|\[ -\]|-)`, '')

/** The words that a fragment stands for, where it stands for a few; undefined where it is more than that. */
const plainWords = (fragment: string): string[] | undefined => {
  if (PLAIN.test(fragment)) return [fragment]
  const [, stem = '', letter, endings, maybe] = ENDING.exec(fragment) ?? []
  if (stem === '') return undefined
  if (letter !== undefined) return [stem, stem + letter]
  return [...(maybe === undefined ? [] : [stem]), ...(endings ?? '').split('|').map(ending => stem + ending)]
}

const NOT_LETTERS_ONLY = /[\d_]/
const hasShape = (word: string, { start, end, min, max }: Shape): boolean => {
  const between = word.length - start.length - end.length
  return between >= min && between <= max && word.startsWith(start) && word.endsWith(end) && !NOT_LETTERS_ONLY.test(word)
}

/** Shapes by the last letter of their end, below zero, else by the first of their beginning. */
const keyOf = ({ start, end }: Shape): number => (end === '' ? start.charCodeAt(0) : -end.charCodeAt(end.length - 1))

/** What a word is to some cues. */
const IS = { nothing: 0, cue: 1, start: 2 } as const
type Is = (typeof IS)[keyof typeof IS]
/** The words beside amounts are few and the same ones in many postings. */
const REMEMBERED = 2_000

/** Makes cues out of pattern fragments: words are looked up, and only fragments of several words are searched for, where their first word stands. */
export const cuesOf = (fragments: readonly string[]): Cues => {
  const words = new Set<string>()
  const shapes = new Map<number, Shape[]>()
  const phrases = new Map<string, string[]>()
  const others: string[] = []
  for (const fragment of fragments) {
    const plain = plainWords(fragment)
    const [, start = '', min, max, end = ''] = SHAPE.exec(fragment) ?? []
    const first = fragment.includes('|') ? undefined : FIRST.exec(fragment)?.[1]
    if (plain !== undefined) for (const word of plain) words.add(word.toLowerCase())
    else if (min !== undefined && max !== undefined && start + end !== '') {
      const shape = { start, end, min: Number(min), max: Number(max) }
      shapes.set(keyOf(shape), [...(shapes.get(keyOf(shape)) ?? []), shape])
    } else if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), fragment])
    else others.push(fragment)
  }
  const searched = new Map([...phrases].map(([first, some]) => [first, anyOf(some)] as const))
  const rest = others.length === 0 ? undefined : anyOf(others)
  const isCue = (word: string): boolean => words.has(word)
    || (shapes.get(word.charCodeAt(0))?.some(shape => hasShape(word, shape)) ?? false)
    || (shapes.get(-word.charCodeAt(word.length - 1))?.some(shape => hasShape(word, shape)) ?? false)
  const known = new Map<string, Is>()
  const learnt = (word: string): Is => {
    if (known.size >= REMEMBERED) known.clear()
    const is = isCue(word) ? IS.cue : searched.has(word) ? IS.start : IS.nothing
    known.set(word, is)
    return is
  }
  const whatIs = (word: string): Is => known.get(word) ?? learnt(word)
  return {
    among: ({ text, words: all }) => {
      for (const word of all) {
        const is = whatIs(word)
        if (is === IS.cue || (is === IS.start && searched.get(word)?.test(text) === true)) return true
      }
      return rest?.test(text) === true
    },
    last: of => {
      let best = -1
      for (let nth = of.words.length - 1; nth >= 0 && best < 0; nth--) if (whatIs(of.words[nth] ?? '') === IS.cue) best = of.at[nth] ?? -1
      let asked: Set<RegExp> | undefined
      for (const word of searched.size === 0 ? [] : of.words) {
        const pattern = searched.get(word)
        if (pattern === undefined || asked?.has(pattern) === true) continue
        asked = (asked ?? new Set()).add(pattern)
        best = Math.max(best, lastMatch(pattern, of.text))
      }
      return rest === undefined ? best : Math.max(best, lastMatch(rest, of.text))
    },
  }
}

import { anyOf } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { FLUENCY, GOOD } from '../vocabulary/fluency-words'
import type { LanguageLevel } from './language'

const LEVELS = FLUENCY.map(([level, words]) => [level, anyOf(words)] as const)
const ALL_OF_THEM = anyOf([...FLUENCY.flatMap(([, words]) => words), ...GOOD])
const WELL_KNOWN = anyOf(GOOD)
const WELL_BEHIND = wordPattern(String.raw`^\s?[:(–—-]\s?(?:${GOOD.join('|')})(?!\p{L})`, 'i')

const AND = String.raw`(?:and|und|et|or|oder|ou|y|o|e|i|a|och|eller|og|en|of|lub|nebo|и|или|ja|tai|sowie|&|\+)`
const PARTED = wordPattern(String.raw`[,;|/•]|(?<!\p{L})${AND}(?!\p{L})`, 'i')
const JOINED = wordPattern(String.raw`^[-–]?\s?(?:[,/&+]|,?\s?${AND})\s?(?:the\s|de\s|het\s|l['’]|le\s|la\s)?$`, 'i')

/** Where a language stands in its statement. */
export type Named = { from: number; to: number }

const levelIn = (words: string): LanguageLevel | undefined => (ALL_OF_THEM.test(words) ? LEVELS.find(([, pattern]) => pattern.test(words))?.[0] : undefined)

const HEAD = 60
const TAIL = 60
/** The words before a language that are its own: after the last mark, and after the language and joining word before it. */
const headOf = (text: string, named: readonly Named[], index: number): string => {
  const here = named[index]?.from ?? 0
  const before = named[index - 1]
  const head = text.slice(Math.max(before?.to ?? 0, here - HEAD), here)
  return head.split(before === undefined ? /[;.()|:•]/ : PARTED).at(-1) ?? ''
}
const tailOf = (text: string, named: readonly Named[], index: number): string => {
  const from = named[index]?.to ?? 0
  const next = named[index + 1]
  const tail = text.slice(from, Math.min(next?.from ?? text.length, from + TAIL))
  return tail.split(next === undefined ? /[;.|•]/ : PARTED)[0] ?? ''
}

const ownOf = (text: string, named: readonly Named[], index: number): { before?: LanguageLevel; behind?: LanguageLevel } => {
  const [head, tail] = [headOf(text, named, index), tailOf(text, named, index)]
  const before = levelIn(head) ?? (WELL_KNOWN.test(head) ? 'B2' : undefined)
  const behind = levelIn(tail) ?? (WELL_BEHIND.test(tail) ? 'B2' : undefined)
  return { ...(before && { before }), ...(behind && { behind }) }
}

const isJoined = (text: string, a: Named | undefined, b: Named | undefined): boolean => a !== undefined && b !== undefined && JOINED.test(text.slice(a.to, b.from))

/**
 * The level of the framework that the words around one of several languages are mostly taken for (vocabulary/fluency-words.ts): its own, else
 * what stands before the first or behind the last of languages that are joined ("fluent English and German"). Undefined where they tell none.
 */
export const fluencyAt = (text: string, named: readonly Named[], index: number): LanguageLevel | undefined => {
  if (!ALL_OF_THEM.test(text)) return undefined
  const own = ownOf(text, named, index)
  if (own.before ?? own.behind) return own.before ?? own.behind
  for (let at = index; at > 0 && isJoined(text, named[at - 1], named[at]); at--) {
    const { before } = ownOf(text, named, at - 1)
    if (before) return before
  }
  for (let at = index; isJoined(text, named[at], named[at + 1]); at++) {
    const { behind } = ownOf(text, named, at + 1)
    if (behind) return behind
  }
  return undefined
}

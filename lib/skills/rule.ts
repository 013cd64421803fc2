import { GAP } from '../vocabulary/gap'
import { FLAG } from '../vocabulary/skill-table'
import { fromOf, gapBefore, hashOf, type Tokens, toOf } from '../vocabulary/tokens'
import type { Candidates } from './candidates'
import { companyOf, contextsOf, flagsOf, saysContext, type Table } from './table'

/**
 * What a rule is judged by: the text with its tokens and candidates; by token the candidate chosen there (its number plus one, 0 for none);
 * and how many tokens are part of any phrase, meant or not. The contexts are those of the first table.
 */
export type Surroundings = { tables: readonly Table[]; text: string; tokens: Tokens; candidates: Candidates; chosenAt: Int32Array; listed: () => number }

/** How many words away a word may stand to tell the sense of a name, and a skill to be its company. */
const WORDS_AWAY = 5
const COMPANY_AWAY = 3

const gapAt = ({ text, tokens }: Surroundings, token: number): number => gapBefore(text, tokens, token)
const wordsOf = ({ text, tokens }: Surroundings, token: number, most = Infinity): string => {
  const from = fromOf(tokens, token)
  return text.slice(from, Math.min(toOf(tokens, token), from + most))
}
const hasCapital = (around: Surroundings, token: number): boolean => {
  const code = around.text.charCodeAt(fromOf(around.tokens, token))
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(wordsOf(around, token, 2))
}
const isSmall = (around: Surroundings, token: number): boolean => {
  const code = around.text.charCodeAt(fromOf(around.tokens, token))
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(wordsOf(around, token, 2))
}

const JOINING = "-–‑.'’&_+"
/** What French, Italian and Catalan cut short before a vowel: "d'Excel", "l'Access", "dell'Excel", "qu'Excel". */
const ELIDED = /^(?:[dl]|(?:jus|lors|puis)?qu|un|(?:d|n|s|qu)ell|d?all|sull)$/i
/** Whether the word before is one of these, and the sign behind it an apostrophe. */
const isElided = (around: Surroundings, before: number, sign: string): boolean => (sign === "'" || sign === '’') && ELIDED.test(wordsOf(around, before))
/** "R&D", "Go-to-market", "rust-free": joined to another word, the name is part of that word; "Go-based" is not. */
const isJoined = (around: Surroundings, first: number, last: number): boolean => {
  const { text, tokens } = around
  const from = fromOf(tokens, first)
  const to = toOf(tokens, last)
  if (first > 0 && toOf(tokens, first - 1) === from - 1 && JOINING.includes(text.charAt(from - 1)) && !isElided(around, first - 1, text.charAt(from - 1))) return true
  return last + 1 < tokens.count && fromOf(tokens, last + 1) === to + 1 && JOINING.includes(text.charAt(to)) && !/^based$/i.test(wordsOf(around, last + 1))
}

/** Whether a word speaks for one of the contexts of a mask. */
const speaksAt = ({ tables, tokens }: Surroundings, token: number, mask: number): boolean => {
  const [table] = tables
  return table !== undefined && saysContext(table, hashOf(tokens, token), mask)
}

const isBeside = (around: Surroundings, first: number, last: number, mask: number, onlyNext: boolean): boolean =>
  mask !== 0 && ((!onlyNext && first > 0 && gapAt(around, first) !== GAP.stop && speaksAt(around, first - 1, mask))
  || (last + 1 < around.tokens.count && gapAt(around, last + 1) !== GAP.stop && speaksAt(around, last + 1, mask)))

const isCompany = ({ tables, candidates, chosenAt }: Surroundings, token: number, mask: number): boolean => {
  const chosen = (chosenAt[token] ?? 0) - 1
  const table = chosen < 0 ? undefined : tables[candidates.table[chosen] ?? 0]
  return table !== undefined && (companyOf(table, table.skillOf[candidates.phrase[chosen] ?? 0] ?? 0) & mask) !== 0
}

const speaksFor = (around: Surroundings, token: number, away: number, mask: number): boolean =>
  speaksAt(around, token, mask) || (away <= COMPANY_AWAY && isCompany(around, token, mask))

const isNear = (around: Surroundings, first: number, last: number, mask: number): boolean => {
  for (let away = 1; away <= WORDS_AWAY && first - away >= 0 && gapAt(around, first - away + 1) !== GAP.stop; away++) {
    if (speaksFor(around, first - away, away, mask)) return true
  }
  for (let away = 1; away <= WORDS_AWAY && last + away < around.tokens.count && gapAt(around, last + away) !== GAP.stop; away++) {
    if (speaksFor(around, last + away, away, mask)) return true
  }
  return false
}

/** Written with a capital after a word without one: a name, unless the whole line is written so. */
const isNameInSentence = (around: Surroundings, first: number): boolean =>
  first > 0 && gapAt(around, first) !== GAP.stop && hasCapital(around, first) && isSmall(around, first - 1)

/** "at Larkspur AI": behind a capital inside a sentence that names no skill, it is the end of somebody's name. */
const isEndOfName = (around: Surroundings, first: number): boolean =>
  first > 1 && gapAt(around, first) === GAP.space && gapAt(around, first - 1) !== GAP.stop && around.chosenAt[first - 1] === 0
  && hasCapital(around, first - 1) && isSmall(around, first - 2)

/** A tag or list item that consists of names only ("Go", "R, C, Go"), this one with a capital. */
const isAlone = (around: Surroundings, first: number): boolean => hasCapital(around, first) && around.listed() === around.tokens.count

/** Whether a phrase that looks around means the skill where it stands; `candidate` by number. */
export const isMeant = (around: Surroundings, candidate: number): boolean => {
  const { candidates, tables } = around
  const table = tables[candidates.table[candidate] ?? 0]
  if (table === undefined) return false
  const phrase = candidates.phrase[candidate] ?? 0
  const first = candidates.first[candidate] ?? 0
  const last = candidates.last[candidate] ?? 0
  const flags = flagsOf(table, phrase)
  if (isJoined(around, first, last) || isBeside(around, first, last, contextsOf(table, phrase, 2), (flags & FLAG.next) !== 0)) return false
  if ((flags & FLAG.own) !== 0 && isEndOfName(around, first)) return false
  if ((flags & (FLAG.near | FLAG.named)) === 0) return true
  return ((flags & FLAG.named) !== 0 && isNameInSentence(around, first)) || ((flags & (FLAG.named | FLAG.exact)) !== 0 && isAlone(around, first)) || isNear(around, first, last, contextsOf(table, phrase, 1))
}

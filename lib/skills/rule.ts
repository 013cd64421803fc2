import { FLAG } from '../vocabulary/skill-table'
import { GAP, type Tokens } from '../vocabulary/tokens'
import type { Candidate } from './candidates'
import { companyOf, rulePart, type Table } from './table'

/** What a rule is judged by: the text with its tokens, by token its contexts and the skill already found there (plus one, 0 for none), and how many tokens
 * are part of any phrase, meant or not. */
export type Surroundings = { table: Table; text: string; tokens: Tokens; contexts: Uint32Array; skillAt: Uint16Array; listed: number }

/** How many words away a word may stand to tell the sense of a name, and a skill to be its company. */
const WORDS_AWAY = 5
const COMPANY_AWAY = 3

/** Whether a phrase has a rule that looks at what stands around it. */
export const looksAround = (table: Table, phrase: number): boolean => (rulePart(table, phrase, 0) & (FLAG.near | FLAG.named | FLAG.own)) !== 0 || rulePart(table, phrase, 2) !== 0

/** "R&D", "Go-to-market", "rust-free": joined to another word, the name is part of that word; "Go-based" is not. */
const isJoined = ({ text, tokens }: Surroundings, { first, last, from, to }: Candidate): boolean => {
  const before = first > 0 && tokens.to[first - 1] === from - 1 ? text.charAt(from - 1) : ''
  const after = last + 1 < tokens.count && tokens.from[last + 1] === to + 1 ? text.charAt(to) : ''
  if (/[-–‑.'’&_+]/.test(before)) return true
  return /[-–‑.'’&_+]/.test(after) && !/^based$/i.test(text.slice(tokens.from[last + 1], tokens.to[last + 1]))
}

const isBeside = ({ tokens, contexts }: Surroundings, { first, last }: Candidate, mask: number, onlyNext: boolean): boolean =>
  (!onlyNext && first > 0 && tokens.gap[first] !== GAP.stop && ((contexts[first - 1] ?? 0) & mask) !== 0)
  || (last + 1 < tokens.count && tokens.gap[last + 1] !== GAP.stop && ((contexts[last + 1] ?? 0) & mask) !== 0)

const speaksFor = ({ table, contexts, skillAt }: Surroundings, token: number, away: number, mask: number): boolean => {
  if (((contexts[token] ?? 0) & mask) !== 0) return true
  const skill = (skillAt[token] ?? 0) - 1
  return skill >= 0 && away <= COMPANY_AWAY && (companyOf(table, skill) & mask) !== 0
}

const isNear = (around: Surroundings, { first, last }: Candidate, mask: number): boolean => {
  const { tokens } = around
  for (let away = 1; away <= WORDS_AWAY && first - away >= 0 && tokens.gap[first - away + 1] !== GAP.stop; away++) {
    if (speaksFor(around, first - away, away, mask)) return true
  }
  for (let away = 1; away <= WORDS_AWAY && last + away < tokens.count && tokens.gap[last + away] !== GAP.stop; away++) {
    if (speaksFor(around, last + away, away, mask)) return true
  }
  return false
}

/** Written with a capital after a word without one: a name, unless the whole line is written so. */
const isNameInSentence = ({ text, tokens }: Surroundings, { first, from }: Candidate): boolean =>
  first > 0 && tokens.gap[first] !== GAP.stop && /^\p{Lu}/u.test(text.slice(from, from + 2)) && /^\p{Ll}/u.test(text.slice(tokens.from[first - 1], (tokens.from[first - 1] ?? 0) + 2))

/** "at Larkspur AI": behind a capital inside a sentence that names no skill, it is the end of somebody's name. */
const isEndOfName = ({ text, tokens, skillAt }: Surroundings, { first }: Candidate): boolean =>
  first > 1 && tokens.gap[first] === GAP.space && tokens.gap[first - 1] !== GAP.stop && skillAt[first - 1] === 0
  && /^\p{Lu}/u.test(text.slice(tokens.from[first - 1], (tokens.from[first - 1] ?? 0) + 2))
  && /^\p{Ll}/u.test(text.slice(tokens.from[first - 2], (tokens.from[first - 2] ?? 0) + 2))

/** A tag or list item that consists of names only ("Go", "R, C, Go"), this one with a capital. */
const isAlone = ({ text, tokens, listed }: Surroundings, { from }: Candidate): boolean => listed === tokens.count && /^\p{Lu}/u.test(text.slice(from, from + 2))

/** Whether a phrase that looks around means the skill where it stands. */
export const isMeant = (around: Surroundings, candidate: Candidate): boolean => {
  const { table } = around
  const flags = rulePart(table, candidate.phrase, 0)
  if (isJoined(around, candidate) || isBeside(around, candidate, rulePart(table, candidate.phrase, 2), (flags & FLAG.next) !== 0)) return false
  if ((flags & FLAG.own) !== 0 && isEndOfName(around, candidate)) return false
  if ((flags & (FLAG.near | FLAG.named)) === 0) return true
  return ((flags & FLAG.named) !== 0 && isNameInSentence(around, candidate)) || ((flags & (FLAG.named | FLAG.exact)) !== 0 && isAlone(around, candidate)) || isNear(around, candidate, rulePart(table, candidate.phrase, 1))
}

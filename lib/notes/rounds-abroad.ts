import { durationsIn } from '../facts/duration'
import { anyOf } from '../text/cues'
import { matchesIn } from '../text/matches'
import { sentencesOf } from '../text/sentences'
import { wordPattern } from '../text/word-pattern'
import type { RoundWord } from '../vocabulary/account-language'
import { roundWords, TELLS_ABROAD, wordsFor } from '../vocabulary/account-words'
import type { AccountLine } from './account'
import type { Round } from './note'

/** The order in which a kind is decided, as in English: an exercise before who leads it, who leads before where, where before what about. */
const ORDER: readonly RoundWord[] = ['offer-talk', 'references', 'presentation', 'take-home', 'online-assessment', 'coding', 'system-design', 'trial-work', 'panel', 'recruiter-screen', 'hr', 'manager', 'phone', 'onsite', 'values', 'domain']
const CUES = ORDER.map(kind => [kind, anyOf(roundWords(kind))] as const)
/** These name people: a round only where a word for a talk stands beside them. */
const PEOPLE: ReadonlySet<string> = new Set(['recruiter-screen', 'hr', 'manager'])
const ANY_CUE = anyOf(ORDER.filter(kind => !PEOPLE.has(kind)).flatMap(kind => roundWords(kind)))
const TALK = anyOf(wordsFor('talk'))
const ANOTHER = anyOf(wordsFor('another'))
const ADVISES = anyOf(wordsFor('advises'))
/** What did not take place: its word stands right before the round's. */
const NOT = wordPattern(String.raw`(?<!\p{L})(?:${wordsFor('no').join('|')})\s(?:\p{L}{1,14}\s)?$`, 'i')
const CUT = wordPattern(String.raw`\s?(?:→|->|=>|»|>|;|\||,|:|…|\.\.\.|\s[–—-]\s)\s?|(?<!\p{L})(?:${wordsFor('afterwards').join('|')})(?!\p{L})`, 'gi')
const JOINS = wordPattern(String.raw`\s(?:${wordsFor('and').join('|')}|&|\+)\s`, 'gi')

/** A piece of a line: line.slice(from, from + text.length) is `text`; `strong` where a word or a sign parts it from the one before, `next` where a word says that it comes next. */
type Piece = { text: string; from: number; strong: boolean; next: boolean }
const MOST = 60

const LETTERS = wordPattern(String.raw`\p{L}`, '')
const cutAt = ({ text, from, strong, next }: Piece, cut: RegExp, parts: boolean): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  let depth = 0
  let seen = 0
  let comes = next
  for (const { index, 0: words } of matchesIn(cut, text).slice(0, MOST)) {
    for (; seen < index; seen++) depth = Math.max(0, depth + (text[seen] === '(' ? 1 : text[seen] === ')' ? -1 : 0))
    if (depth > 0 || index < at) continue
    pieces.push({ text: text.slice(at, index), from: from + at, strong: at === 0 ? strong : parts, next: comes })
    at = index + words.length
    comes = parts && LETTERS.test(words)
  }
  return [...pieces, { text: text.slice(at), from: from + at, strong: at === 0 ? strong : parts, next: comes }].filter(piece => piece.text.trim() !== '')
}

const namesOne = (text: string): boolean => ANY_CUE.test(text) || TALK.test(text)

/** "a test and a talk with the chef" are two, "a talk with the chef and the owner" is one. */
const cutAtAnd = (piece: Piece): Piece[] =>
  cutAt(piece, JOINS, false).reduce<Piece[]>((cut, part) => {
    const before = cut.at(-1)
    if (!before || (namesOne(before.text) && namesOne(part.text))) return [...cut, part]
    return [...cut.slice(0, -1), { ...before, text: piece.text.slice(before.from - piece.from, part.from - piece.from + part.text.length) }]
  }, [])

/** "first a lady from HR, who …, then the head of sales": somebody right behind such a word was met. */
const COMES_NEXT_WITHIN = 16
const kindIn = (text: string, comesNext: boolean): { kind: Round['kind']; at: number; words: string } | undefined => {
  const talk = TALK.exec(text)
  for (const [kind, cue] of CUES) {
    const found = cue.exec(text)
    if (!found || (PEOPLE.has(kind) && !talk && !ANY_CUE.test(text) && !(comesNext && found.index <= COMES_NEXT_WITHIN))) continue
    return { kind, at: talk ? Math.min(talk.index, found.index) : found.index, words: found[0] }
  }
  return talk ? { kind: 'other', at: talk.index, words: talk[0] } : undefined
}

const LONGEST_NAME = 70
/** Behind the name somebody tells how it was. */
const TELLS = wordPattern(String.raw`(?<=\p{L}{2})\s(?:${TELLS_ABROAD.join('|')})(?!\p{L})`, 'i')
const END_OF_NAME = wordPattern(String.raw`(?<![\s.!?)–—-])[\s.!?)–—-]+$`, '')

type Told = { round: Round; further: boolean; sure: boolean }

const toldIn = (piece: Piece, behind: string, line: number): Told | undefined => {
  const found = kindIn(piece.text, piece.next)
  if (!found) return undefined
  const start = ANY_CUE.exec(piece.text)?.index ?? found.at
  const from = Math.min(found.at, start)
  if (NOT.test(piece.text.slice(Math.max(0, from - 40), from))) return undefined
  const rest = piece.text.slice(from)
  const words = rest.slice(0, TELLS.exec(rest)?.index ?? rest.length).replace(END_OF_NAME, '')
  const name = words.slice(0, LONGEST_NAME).replace(/\([^()]{0,60}\)?/g, ' ').replace(END_OF_NAME, '').replace(/\s{2,}/g, ' ').trim()
  const minutes = (durationsIn(piece.text)[0] ?? (namesOne(behind) ? undefined : durationsIn(behind.slice(0, 60))[0]))?.minutes
  return {
    round: { kind: found.kind, ...(name !== '' && { name }), ...(minutes !== undefined && { minutes }), topics: [], parts: [], said: { words, source: 'text', block: line, from: piece.from + from, to: piece.from + from + words.length } },
    further: ANOTHER.test(piece.text),
    sure: found.kind !== 'other',
  }
}

/**
 * The rounds that an account names in another language than English, by words of each language; `lines` are those that tell.
 * In a list every line that names one is a round; in running text the same kind once more is the same round, unless it is said to be
 * a second, another or the last.
 */
export const roundsAbroad = (lines: readonly (AccountLine & { line: number })[]): Round[] => {
  const rounds: Round[] = []
  const loose: Round[] = []
  for (const { text, line, kind, from: start } of lines) {
    const listed = kind === 'item' || kind === 'heading' || /→|->|=>|\s\|\s/.test(text)
    for (const sentence of sentencesOf(text.slice(start))) {
      if (sentence.text.endsWith('?') || ADVISES.test(sentence.text.slice(0, 40))) continue
      const pieces = cutAt({ text: sentence.text, from: start + sentence.from, strong: true, next: false }, CUT, true).flatMap(cutAtAnd)
      for (const [nth, piece] of pieces.entries()) {
        if (rounds.length >= MOST) return rounds
        const told = toldIn(piece, pieces[nth + 1]?.text ?? '', line)
        if (!told) continue
        const known = rounds.some(round => round.kind === told.round.kind)
        if (!told.sure && !told.further && !listed) loose.push(told.round)
        else if (listed || !known || told.further) rounds.push(told.round)
      }
    }
  }
  return rounds.length > 0 ? rounds : loose.slice(0, 1)
}

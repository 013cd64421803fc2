import { sentencesOf } from '../text/sentences'
import { ROUND_VERB, ROUND_WORDS, STANDS_ALONE } from '../vocabulary/round-cues'
import type { Round } from './note'
import { minutesIn, namesRound, roundKind, roundsNamed, TELLS } from './round-named'

/** A piece of a line: line.slice(from, from + text.length) is `text`. */
type Piece = { text: string; from: number }

/** The longest name of a round in a row, in words: what explains itself after "to" or "about" is longer than a name. */
const MOST = 16

/** Cuts at every match of `cut` that no bracket holds. */
const cutAt = ({ text, from }: Piece, cut: RegExp): Piece[] => {
  const open = new Set<number>()
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (depth > 0) open.add(at)
    if (text[at] === ')') depth = Math.max(0, depth - 1)
  }
  const pieces: Piece[] = []
  let last = 0
  for (const match of text.matchAll(cut)) {
    if (open.has(match.index)) continue
    pieces.push({ text: text.slice(last, match.index), from: from + last })
    last = match.index + match[0].length
  }
  return [...pieces, { text: text.slice(last), from: from + last }].filter(piece => piece.text.trim() !== '')
}

const STRONG = /\s?(?:→|->|=>|»|>|;|,|\bfollowed by\b|\b(?:and )?then\b|\bafter (?:that|which)\b|\+)\s?/gi
const ARROWS = /\s?(?:→|->|=>|»)\s?/g
const AND = /\s(?:and|&|or)\s(?!\/?or\b)/gi

/** Whether a phrase is a round by itself, so that an "and" before it begins another. */
const standsAlone = (phrase: string): boolean => {
  const words = phrase.trim().split(/\s+/).length
  const kind = roundKind(phrase.slice(0, 60))
  return ROUND_VERB.test(phrase.trim()) || (kind !== 'other' && (STANDS_ALONE.has(kind) || (words > 1 && ROUND_WORDS.test(phrase)))) || (words > 1 && words < 5 && ROUND_WORDS.test(phrase))
}

/** "Take-home project & pair programming" are two, "on-site pairing and discussion" is one, "with recruiter and/or manager" too. */
const cutAtAnd = (piece: Piece): Piece[] => {
  const parts = cutAt(piece, AND)
  return parts.reduce<Piece[]>((cut, part) => {
    const before = cut.at(-1)
    const between = before && piece.text.slice(before.from - piece.from + before.text.length, part.from - piece.from)
    const joined = before && !(/and|&/i.test(between ?? '') && standsAlone(before.text) && standsAlone(part.text))
    if (!before || !joined) return [...cut, part]
    return [...cut.slice(0, -1), { text: piece.text.slice(before.from - piece.from, part.from - piece.from + part.text.length), from: before.from }]
  }, [])
}

const ONSITE_WITH = /\bon-?site with\b/i

/** "On-site with a pairing session, a review and a last talk": what follows is inside the day, unless it is said to come after. */
const insideOnsite = (pieces: readonly Piece[], sentence: Piece): Piece[] => {
  const day = pieces.findIndex(({ text }) => ONSITE_WITH.test(text))
  const [first, last] = [pieces[day], pieces.at(-1)]
  if (!first || !last || first === last) return [...pieces]
  const to = last.from + last.text.length
  const rest = sentence.text.slice(first.from - sentence.from, to - sentence.from)
  return /\b(?:then|followed by|after (?:that|which)|finally)\b|→|->/i.test(rest) ? [...pieces] : [...pieces.slice(0, day), { text: rest, from: first.from }]
}

/** "… and a day on site covering debugging, review and design": what a round covers are no rounds of their own, unless a noun says so. */
const COVERS = /\b(?:covering|which covered|testing|focus(?:ing|ed) on|with questions (?:on|about)|on topics (?:like|such as))\s/i
const untilCovered = (pieces: readonly Piece[]): Piece[] => {
  const at = pieces.findIndex(({ text }) => COVERS.test(text))
  return at < 0 ? [...pieces] : pieces.filter(({ text }, nth) => nth <= at || ROUND_WORDS.test(text))
}

/** What comes after "to" says what for, after "with" with whom, unless it names the round. */
const nameEnds = (phrase: string): string => phrase.split(/[.!]\s/, 1)[0]?.replace(/(?<!\s)\s+(?:to (?!face|know)|in order to |so that |where |which |that |depending |discussing |including |based on |as well as )[^()]*$/i, '') ?? ''

/** "The process has three rounds: …", before a row of what each is. */
const ANNOUNCES = /^[^:.;]{0,160}\b(?:process|rounds?|stages?|steps?|parts?|phases?|interviews?)\b[^:.;,]{0,30}:\s/i
/** What leads to the first of a row and is no part of its name: "The process consisted of", "they put me through". */
const LEADS = /^[^,;:.]{0,120}\b(?:consist(?:s|ed|ing)? of|includ(?:es?|ed)|involv(?:es?|ed|ing)|compris(?:es?|ed|ing)(?: of)?|made up of|put me through|(?:went|going|goes|go) through|(?:starts?|started|begins?|began|kick(?:s|ed) off) with)\s/i
const leadOf = (phrase: string): number => LEADS.exec(phrase)?.[0].length ?? 0

/** So many words name what a row announced. */
const SHORT = 7

/**
 * The rounds that one line lists in a row ("HR call, a task at home, then two talks"); nothing where it is no such row.
 * `bareSubjects`: whether a subject alone counts ("OA → technical → HR"), which in a heading would take a job's title apart.
 */
export const roundsInRow = (line: string, nth: number, from: number, bareSubjects: boolean): Round[] => {
  const sentences = sentencesOf(line).map(({ text, from: start }): Piece => ({ text: text.replace(/(?<!\.)\.$/, ''), from: from + start }))
  const byArrows = sentences.flatMap(sentence => cutAt(sentence, ARROWS))
  // A text that tells is no row, though a sentence of it may be short enough for a name: only a longer one is.
  const tells = sentences.length > 1 && byArrows.length === sentences.length && sentences.some(({ text }) => TELLS.test(text))
  // Where arrows part the rounds, commas part what is inside one.
  const arrows = byArrows.length > sentences.length + 1
  const rows = sentences.map(whole => {
    const lead = ANNOUNCES.exec(whole.text)?.[0].length ?? 0
    const sentence = { text: whole.text.slice(lead), from: whole.from + lead }
    const parts = arrows ? cutAt(sentence, ARROWS) : insideOnsite(cutAt(sentence, STRONG), sentence).flatMap(piece => (ONSITE_WITH.test(piece.text) ? [piece] : cutAtAnd(piece)))
    const pieces = untilCovered(parts)
    const named = pieces.map(piece => {
      const name = nameEnds(piece.text.slice(leadOf(piece.text)))
      const from = piece.from + leadOf(piece.text)
      return namesRound(name, MOST, bareSubjects && pieces.length > 1) ? roundsNamed(name, nth, from) : []
    })
    const naming = named.filter(rounds => rounds.length > 0).length
    if (naming * 2 <= pieces.length || (tells && (naming < 3 || TELLS.test(sentence.text)))) return []
    // What an announced row holds are rounds, whatever they are called.
    const shared = minutesIn(whole.text.slice(0, lead))
    return lead === 0 ? named : named.map((rounds, at) => {
      const { text, from } = pieces[at] ?? { text: '', from: 0 }
      const all = rounds.length > 0 || TELLS.test(text) || text.trim().split(/\s+/).length > SHORT ? rounds : roundsNamed(text, nth, from)
      return shared === undefined ? all : all.map(round => ({ ...round, minutes: round.minutes ?? shared }))
    })
  })
  const named = rows.flat().filter(rounds => rounds.length > 0)
  return named.length >= 2 ? named.flat() : []
}

import { isWish } from './tier'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

/** A part of a sentence that insists by itself, with offsets in the sentence. */
export type Clause = { from: number; to: number }

const OWN_WORDS = wordPattern(String.raw`\b(?:experience|knowledge|familiarity|exposure|understanding|background|erfahrung|kenntnisse|expérience|connaissance|experiencia|conocimiento|esperienza|ervaring)\p{L}{0,4}\b|^\s*(?:ideally|preferably|idealerweise|idéalement|idealmente)\b`, 'i')

const WORD = wordPattern(String.raw`\p{L}{2}`, '')
const CUT = /[,–—]\s|\s(?:but|and|und|et|y)\s/gi

/**
 * A sentence cut where what it wishes parts from what it asks: "Strong Python, experience with Go is a plus" is two clauses,
 * "Python (ideally Django)" as well; "Docker, Kubernetes and Helm are a plus" is one.
 */
export const clausesOf = (sentence: string): Clause[] => {
  const whole = [{ from: 0, to: sentence.length }]
  if (!isWish(sentence)) return whole
  const bracket = /\([^()]{1,200}\)/.exec(sentence)
  if (bracket && isWish(bracket[0].slice(1, -1)) && !isWish(sentence.slice(0, bracket.index)) && WORD.test(bracket[0].replace(/preferred|ideally|desired|a plus|nice to have|optional/gi, ''))) {
    const end = bracket.index + bracket[0].length
    return [{ from: 0, to: bracket.index }, { from: bracket.index, to: end }, { from: end, to: sentence.length }].filter(({ from, to }) => to > from)
  }
  const cuts = matchesIn(CUT, sentence.slice(0, 800)).map(({ index }) => index)
  const cut = cuts.find(at => !isWish(sentence.slice(0, at)) && at > 8 && OWN_WORDS.test(sentence.slice(at + 1).replace(/^\s?(?:but|and|und|et|y)\s/i, '').slice(0, 40)) && isWish(sentence.slice(at)))
  return cut === undefined ? whole : [{ from: 0, to: cut }, { from: cut, to: sentence.length }]
}

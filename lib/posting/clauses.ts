import { isWish, wishIn } from './tier'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

/** A part of a sentence that insists by itself, with offsets in the sentence. */
export type Clause = { from: number; to: number }

const OWN_WORDS = wordPattern(String.raw`\b(?:experience|knowledge|familiarity|exposure|understanding|background|\p{L}{0,16}erfahrung|\p{L}{0,16}kenntnisse|expérience|connaissance|maîtrise|experiencia|conocimiento|manejo|experiência|conhecimento|vivência|domínio|esperienza|conoscenza|ervaring|kennis|erfarenhet|erfaring|kendskab|kunskap|zkušenost|znalost|doświadczeni|znajomość|kokemus|osaaminen|опыт|знани)\p{L}{0,4}`, 'i')

const WORD = wordPattern(String.raw`\p{L}{2}`, '')
const CUT = /[,;–—]\s|\s(?:but|and|und|et|y|e|en|och|og|oraz|ja|и)\s/gi
const JOINT = /^[\s,;–—]*(?:(?:but|and|und|et|y|e|en|och|og|oraz|ja|и)\s)?/i

/** "… is a plus", "… wäre schön": said of what stands before. */
const OF_BEFORE = /^(?:is|are|would|will|may|can|est|sont|sera|serait|seraient|ist|sind|wäre|wären|es|son|será|sería|é|são|seria|è|sono|sarà|zijn|wordt)\s/i

/** Whether a part of a sentence is the wish itself: it begins with the words that wish and names what, or speaks of experience of its own. */
const isOwnWish = (part: string): boolean => {
  const words = part.replace(JOINT, '')
  const wish = wishIn(words)
  return OWN_WORDS.test(words.slice(0, 40)) || (wish?.from === 0 && !OF_BEFORE.test(words) && WORD.test(words.slice(wish.to)))
}

const FILLING = /(?<![\p{L}])(?:is|are|would|be|ist|sind|wäre|est|sont|serait|es|é|è|er|är|jest|je|on|highly|strongly|sehr|très|muy|muito|velmi|mycket|meget)(?![\p{L}])/giu
/** Whether a bracket that wishes says what: "(ideally Django)", not "(a big plus)". */
const namesSomething = (bracket: string): boolean => {
  const wish = wishIn(bracket.slice(1, -1))
  return wish !== undefined && WORD.test(`${bracket.slice(1, wish.from + 1)} ${bracket.slice(wish.to + 1, -1)}`.replace(FILLING, ''))
}

/**
 * A sentence cut where what it wishes parts from what it asks: "Strong Python, experience with Go is a plus" is two clauses,
 * "Python (ideally Django)" as well; "Docker, Kubernetes and Helm are a plus" is one.
 */
export const clausesOf = (sentence: string): Clause[] => {
  const whole = [{ from: 0, to: sentence.length }]
  if (!isWish(sentence)) return whole
  const bracket = /\([^()]{1,200}\)/.exec(sentence)
  if (bracket && isWish(bracket[0].slice(1, -1)) && !isWish(sentence.slice(0, bracket.index)) && namesSomething(bracket[0])) {
    const end = bracket.index + bracket[0].length
    return [{ from: 0, to: bracket.index }, { from: bracket.index, to: end }, { from: end, to: sentence.length }].filter(({ from, to }) => to > from)
  }
  const cuts = matchesIn(CUT, sentence.slice(0, 800)).map(({ index }) => index)
  const cut = cuts.find((at, nth) => at > 3 && !isWish(sentence.slice(0, at)) && isWish(sentence.slice(at)) && isOwnWish(sentence.slice(at, cuts[nth + 1])))
  return cut === undefined ? whole : [{ from: 0, to: cut }, { from: cut, to: sentence.length }]
}

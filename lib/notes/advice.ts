import { anyOf } from '../text/cues'
import { wordsFor } from '../vocabulary/account-words'
import { ADVICE, ASK_ABOUT } from '../vocabulary/interview-cues'
import type { Told } from './told'

const ABROAD = anyOf(wordsFor('advises'))

/** Said to the reader, whoever else is named before. */
const TO_READER = /\b(?:would|advis\w+|recommend\w*|you|your|should|next time|make sure|anyone|candidates)\b/i
const SOMEBODY = /\b(?:i|i['’]\w{1,2}|we|he|she|they|who)\s[^.;]{0,80}$/i

/** What somebody did ("I forgot to ask for …", "she had me bring …") is told, not advised. */
const isTold = (sentence: string): boolean => {
  const { 0: cue = '', index = 0 } = ADVICE.exec(sentence) ?? {}
  return SOMEBODY.test(sentence.slice(Math.max(0, index - 100), index)) && !TO_READER.test(sentence.slice(0, index + cue.length))
}

/** What an account advises the next person, sentence by sentence; `abroad`: its language may be another than English. */
export const readAdvice = (told: readonly Told[], abroad = false): Told[] =>
  told.filter(({ text }) => (ADVICE.test(text) && !isTold(text)) || (abroad && ABROAD.test(text)))

/** What follows says when or why, or begins a sentence of its own: it is not what to ask about. */
const UNTIL = /(?:(?<!\s)\s+(?:before|when|during|while|because|so that|in order|as)\b|,\s+(?:it|they|he|she|this|that|there|which|who)(?:['’]s)?\s)[^]*$/i
const OWNED = /^((?:the|their|its|your)\s+(?:[\p{L}-]+['’]s\s+)?)(\S[^]*)$/iu

/** "the team's stack and deployment record" asks for two things of the same owner. */
const eachOf = (object: string): string[] => {
  const [, owner = '', rest = object] = OWNED.exec(object) ?? []
  return rest.split(/,\s+(?:and\s+)?|(?<!\s)\s+and\s+/).map(thing => `${owner}${thing}`.trim()).filter(thing => thing.length > 3)
}

/** A question spelt out behind its verb: "ask who is on call". */
const ASK_WHO = /\bask (?:them )?((?:who|which|what|how|when|why|where|whether|if)\s.{4,200}?)[.!]?$/i

const asQuestion = (words: string): string => {
  const bare = words.replace(/^(?:whether|if)\s/i, '')
  return bare === words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}?` : `whether ${bare}`
}

/**
 * What an account says one should ask about, each with the sentence it stands in: "probe the team's stack" gives "the team's stack".
 * Questions it spells out are kept as they stand.
 */
export const readQuestions = (told: readonly Told[]): { text: string; in: Told }[] =>
  readAdvice(told).flatMap(sentence => questionsIn(sentence.text).map(text => ({ text, in: sentence })))

const questionsIn = (sentence: string): string[] => {
  if (sentence.endsWith('?')) return [sentence]
  const spelt = ASK_WHO.exec(sentence)?.[1]
  if (spelt !== undefined) return [asQuestion(spelt)]
  const verb = ASK_ABOUT.exec(sentence)
  if (!verb) return []
  return eachOf(sentence.slice(verb.index + verb[0].length).replace(/(?<![.!])[.!]+$/, '').replace(UNTIL, ''))
}

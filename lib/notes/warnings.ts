import { sentencesOf, type Sentence } from '../text/sentences'
import { CULTURE_SUBJECT, NEGATIVE, WARNING_TOPICS } from '../vocabulary/interview-cues'
import type { Said } from '../text/said'
import { anyOf } from '../text/cues'
import { WARNS_OF, wordsFor } from '../vocabulary/account-words'
import type { Warning, WarningTopic } from './note'
import { saidInLine } from './told'

const ABROAD = anyOf(wordsFor('warns'))
const TOPICS_ABROAD = WARNS_OF.map(([topic, words]) => [topic, anyOf(words)] as const)

/** The topic of a sentence that warns: what it names first in the order of sharpness, else what the sentence before was about. */
const topicOf = (sentence: string, before: WarningTopic | undefined): WarningTopic => {
  if (CULTURE_SUBJECT.test(sentence)) return 'culture'
  return WARNING_TOPICS.find(([, cue]) => cue.test(sentence))?.[0] ?? TOPICS_ABROAD.find(([, cue]) => cue.test(sentence))?.[0] ?? before ?? 'role'
}

const OPENING = /^(?:for example|in practice|moreover|also|however|but|and|so|overall|bottom line|this (?:becomes|is) particularly evident in [^:]{3,60})[:,]?\s+/i

/** The sentence as it stands, without the words that only tie it to the one before. */
const aboutOf = (sentence: string): string => {
  const bare = sentence.replace(OPENING, '').replace(/(?<![.:])[.:]+$/, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** Advice to the reader, not what was met; readAdvice has it. */
const isImperative = (sentence: string): boolean => /^(?:do(?:n['’]t| not)|make sure|be (?:sure|prepared|ready)|ask|expect|prepare)\b/i.test(sentence)

/** "… was unaware of this": only the sentence before says of what. */
const REFERS_BACK = /\b(?:of|about|with|by) (?:this|that|it)\b/i

/** A heading of what follows ("There is a gap:"), or a line that only says that something is wrong without saying what. */
const onlyIntroduces = (sentence: Sentence): boolean => /:$/.test(sentence.text)

/** A condition put to the reader ("If you are looking for …") is advice on whom it suits, not what was met. */
const isConditional = (sentence: string): boolean => /^if you\b/i.test(sentence)

/** How the writer felt or what they lacked says nothing of the employer. */
const OF_ONESELF = /^(?:but |and |so |honestly,? )?i(?:['’]ve| have) never\b|^(?:but |and |so )?i (?:was|am|felt|feel|got|arrived|came)\b[^.;,]{0,40}\b(?:nervous|stress\w*|anxious|unprepared|late|confused|concerned|bad)\b|\b(?:assuag|allay|eas)(?:e|ed|ing) (?:my|their|all|any|our) concerns?\b/i

const speaksIll = (sentence: string, abroad: boolean): boolean => NEGATIVE.test(sentence) || (abroad && ABROAD.test(sentence))

/** So much of a sentence that names a round is its name; what is said beside it may well warn. */
const MOSTLY = .5
const isMostlyRound = (sentence: Sentence, rounds: readonly Said[]): boolean =>
  rounds.some(({ from = 0, to = 0 }) => Math.min(to, sentence.to) - Math.max(from, sentence.from) > (sentence.to - sentence.from) * MOSTLY)

/**
 * Sentences in which an account warns of something, by topic and in its own words. `lines` are the note's lines, `rounds` the words
 * of its rounds; `abroad`: its language may be another than English.
 */
export const readWarnings = (lines: readonly string[], rounds: readonly Said[], abroad = false): Warning[] => {
  let before: WarningTopic | undefined
  return lines.flatMap((line, i) => {
    const here = rounds.filter(({ block }) => block === i)
    const sentences = sentencesOf(line)
    return sentences.flatMap((sentence, nth) => {
      if (!speaksIll(sentence.text, abroad) || isMostlyRound(sentence, here) || onlyIntroduces(sentence) || isConditional(sentence.text) || OF_ONESELF.test(sentence.text) || isImperative(sentence.text)) return []
      const topic = topicOf(sentence.text, before)
      before = topic
      const from = REFERS_BACK.test(sentence.text) ? (sentences[nth - 1] ?? sentence).from : sentence.from
      return { topic, about: aboutOf(line.slice(from, sentence.to)), said: saidInLine(lines, i, from, sentence.to) }
    })
  })
}

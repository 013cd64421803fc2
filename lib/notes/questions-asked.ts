import type { AccountLine } from './account'
import type { RoundKind } from './note'

/** What a question or a task begins with in people's lists of what they were asked. */
const ASKS = /^(?:what|why|how|when|where|which|who|explain|describe|difference|diff\b|define|write|implement|find|given|reverse|print|sort|design|tell me|name|list|create|convert|count|check if|can you|do you|have you|did you|is it|are there|concepts?|questions?\b|basic|types? of|talk about|compare|rotate|swap|merge|return|optimi[sz]e|calculate|use of|advantages?)\b/i
/** Tasks that take a program: what is asked is to be written, not told. */
const TO_WRITE = /\b(?:write (?:an? |the )?(?:\w+ )?(?:code|program|function|query|script|method|class|sql)|implement\w*|code (?:for|to)|program to|wap\b|insertion sort|merge sort|reverse (?:a|the)|swap|fibonacci|palindrome|linked list|rotate|binary search|two sum|sort (?:an?|the|these))\b/i

/** Whether a program stands among these lines, or was to be written. */
export const askedToCode = (lines: readonly AccountLine[]): boolean =>
  lines.filter(({ kind }) => kind === 'code').length >= 2 || lines.some(({ bare }) => TO_WRITE.test(bare))

/** The kind of a round that was told by its questions alone. */
export const kindOfQuestions = (lines: readonly AccountLine[]): RoundKind => (askedToCode(lines) ? 'coding' : 'domain')

/** Who writes so much in one go tells a story; a question is shorter. */
const MOST_WORDS = 60
const TELLS_OF_ONESELF = /\b(?:I|we)\s(?:\w{2,12}\s)?(?:had|was|were|met|interviewed|went|got|felt|know|did)\b/

/** Whether an account is nothing but the questions that were asked: then it tells of one round, without its name. */
export const isQuestionList = (lines: readonly AccountLine[]): boolean => {
  const told = lines.filter(({ bare, kind }) => bare !== '' && kind !== 'advertisement')
  if (told.some(({ bare, kind }) => kind === 'plain' && TELLS_OF_ONESELF.test(bare) && bare.split(' ', MOST_WORDS + 1).length > MOST_WORDS)) return false
  const asked = told.filter(({ bare, kind }) => kind === 'code' || bare.endsWith('?') || ASKS.test(bare) || /\bquestions?\b/i.test(bare))
  return asked.length > 0 && (asked.length >= 2 || /\bquestions?\b/i.test(asked[0]?.bare ?? '')) && asked.length * 4 >= told.length
}

/** What a round under its own heading was about: its short items, as they stand. */
export const topicsAsked = (lines: readonly AccountLine[]): string[] =>
  lines
    .filter(({ kind, bare }) => kind === 'item' && bare.split(/\s+/).length <= 6 && !bare.endsWith('?'))
    .map(({ bare }) => bare.replace(/(?<![.:;,])[.:;,]+$/, ''))
    .slice(0, 12)

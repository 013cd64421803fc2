import type { Round } from './note'

/** Which in a row a round is said to be: "second interview" and "round two" alike. */
const NTH = /^(?:the\s)?(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)\b|^(?:round|stage)\s(one|two|three|four|five|six|[1-6])\b/i
const NUMBER: Readonly<Record<string, number>> = { first: 1, '1st': 1, one: 1, second: 2, '2nd': 2, two: 2, third: 3, '3rd': 3, three: 3, fourth: 4, '4th': 4, four: 4, fifth: 5, '5th': 5, five: 5, sixth: 6, '6th': 6, six: 6 }
const nthOf = ({ name = '' }: Round): number | undefined => {
  const [, word, digit] = NTH.exec(name) ?? []
  const said = word ?? digit
  return said === undefined ? undefined : NUMBER[said.toLowerCase()] ?? Number(said)
}
/** After these another round is told, not the same again. */
const GOES_ON = /\b(?:then|next|after that|later|afterwards|followed|another|again|finally|also|lastly|a further|one more)\b/i
/** How an interview is held, where that tells it from another: a group one and one with each. */
const FORM = /\b(?:group|individual|one-on-one|1:1|private|virtual|in-person|oral|formal|informal)\b/i
const isOfOtherForm = (a: Round, b: Round): boolean => {
  const [left, right] = [FORM.exec(a.name ?? '')?.[0], FORM.exec(b.name ?? '')?.[0]]
  return left !== undefined && right !== undefined && left.toLowerCase() !== right.toLowerCase()
}
/** An interview of which nothing is said but that it was one. */
const isPlain = (round: Round): boolean => round.kind === 'other' && /\binterviews?\b/i.test(round.name ?? '') && nthOf(round) === undefined && (round.name ?? '').split(' ', 7).length < 7

/** Words that stand in names of rounds of every kind. */
const SAYS_LITTLE = /^(?:(?:interview|round|first|second|third|final|last)s?|with|from|about|over|three|four|five|their|next|same)$/
const wordsIn = (round: Round | undefined): string[] => round?.name?.toLowerCase().match(/\p{L}{4,}/gu) ?? []
/** Whether a round spoken of as known is one that was told before: the same kind, or a name that has its words. */
const isAgain = (told: Round, known: Round | undefined): boolean => told.kind === known?.kind || wordsIn(known).some(word => !SAYS_LITTLE.test(word) && wordsIn(told).includes(word))

/**
 * Whether a mention (`told`, in `sentence`) only speaks again of one of the `rounds` told before: known already (`definite`), of the same
 * number, or an interview once more without more; a length that is said now goes to the round it belongs to.
 */
export const isToldAgain = (told: readonly Round[], definite: boolean, rounds: Round[], sentence: string): boolean => {
  const [first, second] = told
  if (!first || second) return false
  if (definite && rounds.some(round => isAgain(round, first))) return true
  const nth = nthOf(first)
  if (nth !== undefined) return rounds.some(round => nthOf(round) === nth && (first.kind === 'other' || round.kind === first.kind))
  if (!isPlain(first) || GOES_ON.test(sentence)) return false
  const at = rounds.findLastIndex(isPlain)
  const before = rounds[at]
  if (!before || isOfOtherForm(before, first)) return false
  // What is said of it now and was not before belongs to the same round.
  if (before.minutes === undefined && first.minutes !== undefined) rounds[at] = { ...before, minutes: first.minutes }
  return true
}

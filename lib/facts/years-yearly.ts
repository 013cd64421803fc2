import { wordPattern } from '../text/word-pattern'
import { AT_LEAST_A, ONE_YEAR, ONE_YEARLY, YEARLY } from '../vocabulary/number-stems'

const NUMBERS = new Map<string, number>(YEARLY.flatMap(([stems]) => Object.entries(stems)))
const STEMS = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')
const ENDS = YEARLY.map(([, end]) => end).join('|')
const ADJECTIVE = wordPattern(String.raw`(?<!\p{L})(?:(?<count>\d{1,2}|${STEMS})[- ]?(?:${ENDS})|(?<one>${ONE_YEARLY}))(?!\p{L})(?=(?:\s\p{L}{3,24}){0,3}\s)`, 'i')
const MAYBE = /jähr|jarig|årig|let[níoéý]|roczn|ročn|летн|годов/i
/** "At least a year" in languages without an article, where the year alone is one. */
const A_YEAR = wordPattern(String.raw`(?<!\p{L})(?:${AT_LEAST_A})\s(?:${ONE_YEAR})(?!\p{L})`, 'i')
const MAYBE_A_YEAR = /\s(?:rok|года|року|vuoden)/i

/** A number of years in an adjective ("mindestens dreijährige", "3-letnie") or told by the year alone ("min. rok"), with its offsets; undefined where there is none. */
export const yearlyIn = (text: string): { min: number; from: number; to: number; alone?: true } | undefined => {
  const one = MAYBE_A_YEAR.test(text) ? A_YEAR.exec(text) : null
  if (one !== null) return { min: 1, from: one.index, to: one.index + one[0].length, alone: true }
  const match = MAYBE.test(text) ? ADJECTIVE.exec(text) : null
  const count = match?.groups?.['count']?.toLowerCase()
  const min = match?.groups?.['one'] !== undefined ? 1 : count === undefined ? undefined : NUMBERS.get(count) ?? Number(count)
  return match === null || min === undefined || min < 1 || min > 20 ? undefined : { min, from: match.index, to: match.index + match[0].length }
}

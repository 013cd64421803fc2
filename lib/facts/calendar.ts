import { MONTH_NAME, monthNamed } from '../vocabulary/months'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

/** A day found in a text, "YYYY-MM-DD", with its offsets there. */
export type DayAt = { day: string; from: number; to: number }

const ISO = String.raw`(?<y1>(?:19|20)\d{2})[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})(?!\d)`
const NAME_FIRST = String.raw`(?<n2>${MONTH_NAME})\.?\s(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y2>(?:19|20)\d{2})(?!\d)`
const DAY_FIRST = String.raw`(?<d3>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s?(?:of\s|de\s|-)?(?<n3>${MONTH_NAME})\.?,?[\s-](?:de\s|del\s)?(?<y3>(?:19|20)\d{2})(?!\d)`
const NUMBERS = String.raw`(?<a4>\d{1,2})(?<s4>[./-])\s?(?<b4>\d{1,2})\k<s4>\s?(?<y4>(?:19|20)\d{2}|(?<=/)[0-4]\d)(?![\d/])`
const DAY = wordPattern(String.raw`(?<![\p{L}\d])(?:${ISO}|${NAME_FIRST}|${DAY_FIRST}|${NUMBERS})`, 'gi')

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysOf = (year: number, month: number): number => (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : DAYS[month - 1] ?? 0)

/** The day as "YYYY-MM-DD", where the calendar has it and it lies in our time (1990 to 2100). */
export const dayOf = (year: number, month: number, day: number): string | undefined => {
  if (!(year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month))) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** What comes first in a date that is all numbers. */
export type NumberOrder = 'day' | 'month'

/** "05/06/2024" is two days: none, unless it is known what comes first. With dots the day comes first everywhere. */
const fromNumbers = (a: number, mark: string, b: number, year: number, order: NumberOrder | undefined): string | undefined => {
  if (mark === '.' || a > 12) return dayOf(year, b, a)
  if (b > 12) return dayOf(year, a, b)
  if (order !== undefined) return order === 'day' ? dayOf(year, b, a) : dayOf(year, a, b)
  return a === b ? dayOf(year, a, b) : undefined
}

const dayIn = (groups: Record<string, string | undefined>, order: NumberOrder | undefined): string | undefined => {
  const { y1, m1, d1, n2, d2, y2, d3, n3, y3, a4, s4, b4, y4 } = groups
  if (y1 !== undefined) return dayOf(Number(y1), Number(m1), Number(d1))
  if (y2 !== undefined) return dayOf(Number(y2), monthNamed(n2 ?? '') ?? 0, Number(d2))
  if (y3 !== undefined) return dayOf(Number(y3), monthNamed(n3 ?? '') ?? 0, Number(d3))
  return y4 === undefined ? undefined : fromNumbers(Number(a4), s4 ?? '', Number(b4), y4.length === 2 ? 2_000 + Number(y4) : Number(y4), order)
}

/** The days written in a text, in many forms and languages. A day without a year is none, nor is an ambiguous one without an `order`. */
export const daysIn = (text: string, order?: NumberOrder): DayAt[] => (/(?:19|20)\d{2}|\d\/\d{1,2}\/\d{2}/.test(text) ? matchesIn(DAY, text) : []).flatMap((match): DayAt[] => {
  const day = dayIn(match.groups ?? {}, order)
  return day === undefined ? [] : [{ day, from: match.index, to: match.index + match[0].length }]
})

const ALL_NUMBERS = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d{2}(?!\d)/g
const WITHOUT_YEAR = wordPattern(String.raw`(?<![\p{L}\d.])(?:(?<d1>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s?(?:of\s|de\s)?(?<n1>${MONTH_NAME})|(?<n2>${MONTH_NAME})\.?\s(?<d2>\d{1,2})(?:st|nd|rd|th)?|(?<d3>\d{1,2})\.\s?(?<m3>\d{1,2})\.)(?![\p{L}\d]|\.?[\s,-]{0,2}(?:19|20)\d{2})`, 'gi')

/** The days written without a year ("30 April", "30.4."): the first such day on or after another one ("YYYY-MM-DD"). */
export const daysAfter = (text: string, after: string): DayAt[] => (/\d/.test(text) ? matchesIn(WITHOUT_YEAR, text) : []).flatMap((match): DayAt[] => {
  const { d1, n1, n2, d2, d3, m3 } = match.groups ?? {}
  const month = m3 === undefined ? monthNamed(n1 ?? n2 ?? '') ?? 0 : Number(m3)
  const year = Number(after.slice(0, 4))
  const day = [year, year + 1].map(each => dayOf(each, month, Number(d1 ?? d2 ?? d3))).find(found => found !== undefined && found >= after)
  return day === undefined ? [] : [{ day, from: match.index, to: match.index + match[0].length }]
})

/** What comes first in the dates of a text that are all numbers, where one of them can be read in one way only. */
export const orderIn = (text: string): NumberOrder | 'unclear' | undefined => {
  let seen: NumberOrder | 'unclear' | undefined
  for (const [, a = '', b = ''] of matchesIn(ALL_NUMBERS, text)) {
    if (Number(a) > 12) return 'day'
    if (Number(b) > 12) return 'month'
    seen = 'unclear'
  }
  return seen
}

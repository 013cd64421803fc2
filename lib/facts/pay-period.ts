import { CURRENCIES } from '../vocabulary/currencies'
import { EACH, PERIOD_BEFORE, PERIOD_WORDS } from '../vocabulary/pay-words'
import type { PayPeriod } from './pay'
import { cuesOf, wordsOf } from './pay-cues'
import { wordPattern } from '../text/word-pattern'

const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const
const each = EACH.join('|')
/** What may stand between an amount and its period. Apart from the words, as together they take an engine long to make ready. */
const LEAD = /^\s{0,2}[([]?\s?(?:USD|EUR|GBP|CAD|AUD|CHF|gross|bruttó?|brutos?|bruts?|lordi|hrubého|base|nett[oi]|netos?|nets?|pay|paid|salary)?[\s,.]{0,3}/i
const EACH_OF = wordPattern(String.raw`(?:/|(?<!\p{L})(?:${each})(?!\p{L}))\s{0,2}`, 'iy')
const periodsBy = (words: (period: (typeof PERIODS)[number]) => readonly string[]): RegExp =>
  wordPattern(String.raw`(?:${PERIODS.map(period => `(?<${period}>${words(period).join('|')})`).join('|')})(?!\p{L})`, 'iy')
const AFTER_EACH = periodsBy(period => PERIOD_WORDS[period])
/** Alone, without "per" or a slash, only words that are long enough to be sure. */
const ALONE = periodsBy(period => PERIOD_WORDS[period].filter(word => word.length > 2))
const matchAt = (sticky: RegExp, text: string, at: number): RegExpExecArray | null => {
  sticky.lastIndex = at
  return sticky.exec(text)
}

const before = PERIODS.map(period => [period, cuesOf(PERIOD_BEFORE[period])] as const)

type Found = { period: PayPeriod; length: number }
let [lastNear, lastFound]: [string, Found | undefined] = ['', undefined]
/** The period stated right behind an amount ("/hr", "per annum", "p.a."), and where it ends in `tail`. Each step asks again of the same amount. */
export const periodAfter = (tail: string): Found | undefined => {
  const near = tail.slice(0, 60)
  if (near !== lastNear) [lastNear, lastFound] = [near, periodIn(near)]
  return lastFound
}

const periodIn = (near: string): Found | undefined => {
  const lead = LEAD.exec(near)?.[0].length ?? 0
  const per = matchAt(EACH_OF, near, lead)
  const match = (per === null ? null : matchAt(AFTER_EACH, near, lead + per[0].length)) ?? matchAt(ALONE, near, lead)
  const period = PERIODS.find(name => match?.groups?.[name] !== undefined)
  return match === null || period === undefined ? undefined : { period, length: match.index + match[0].length }
}

/** The period stated last before an amount ("hourly rate of", "Jahresgehalt:"). */
export const periodBefore = (head: string): PayPeriod | undefined => {
  const near = wordsOf(head.slice(-120))
  let best: { period: PayPeriod; at: number } | undefined
  for (const [period, cues] of before) {
    const at = cues.last(near)
    if (at >= 0 && (best === undefined || at > best.at)) best = { period, at }
  }
  return best?.period
}

/** Currencies in which pay is stated by the month, whatever its size, and a year's only where it is said to be one. */
const BY_MONTH: ReadonlySet<string> = new Set(['RUB', 'KZT', 'BYN', 'UZS', 'UAH', 'CZK', 'HUF', 'CNY'])
/** Where people are paid by the week, too, or think in years of thousands: there an amount between an hour's and a year's is nothing sure. */
const NOT_BY_MONTH: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'GBP', 'NZD'])
const NOT_BY_MONTH_IN: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'GB', 'NZ', 'IE'])

/**
 * The period that an amount of this size can only be for, where none is stated: a year from what a year pays at least,
 * an hour up to about a hundredth of a percent of it. Between these nothing is sure and nothing is said.
 * A month only where pay is usually stated so, which it is not where people think in dollars. `country`: the posting's.
 */
export const periodBySize = (min: number, max: number, currency: string, country?: string): PayPeriod | undefined => {
  const year = CURRENCIES[currency]?.year
  if (year === undefined) return undefined
  if (BY_MONTH.has(currency) && min >= year / 30 && max <= year * 3) return 'month'
  if (min >= year && max <= year * 80) return 'year'
  if (min >= year / 3_000 && max <= year / 50) return 'hour'
  if (NOT_BY_MONTH.has(currency)) return country !== undefined && !NOT_BY_MONTH_IN.has(country) && min >= year / 24 && max < year ? 'month' : undefined
  if (min >= year / 12 && max < year) return 'month'
  return undefined
}

/** Whether an amount is of the size that pay alone has among the amounts of a posting: a year's, or a month's where no other period is usual. */
export const isSized = (min: number, max: number, currency: string): boolean => {
  const period = periodBySize(min, max, currency)
  return period === 'year' || (period === 'month' && BY_MONTH.has(currency))
}

/** Whether an amount can be one person's pay for this period at all; half of that to a hundred times of it. */
export const isPossible = (min: number, max: number, currency: string, period: PayPeriod): boolean => {
  const year = CURRENCIES[currency]?.year
  if (year === undefined) return min > 0
  const share = { year: 1, month: 12, week: 50, day: 250, hour: 2_500 }[period]
  return min >= year / share / 8 && max <= (year / share) * 500
}

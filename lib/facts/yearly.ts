import { convert, type Rates } from '../vocabulary/exchange-rates'
import type { Pay, PayPeriod } from './pay'

/** Hours of a full week where the posting does not say otherwise: what pay by the hour is counted up with. */
export const FULL_WEEK = 40

/** How often a period comes in a year of full-time work: 52 weeks of 5 days of 8 hours, holidays paid. */
const PER_YEAR: Record<PayPeriod, number> = { year: 1, month: 12, week: 52, day: 260, hour: 52 * FULL_WEEK }

/** An amount for a year of full-time work in another currency; undefined where the currency is not in the table. */
export const yearly = (amount: number, currency: string, period: PayPeriod, inCurrency: string, rates?: Rates): number | undefined =>
  convert(amount * PER_YEAR[period], currency, inCurrency, rates)

/** How much one works: `hours` a week where stated, and whether the job is said to be part-time only. */
export type Working = { hours?: { min: number; max: number } | undefined; partTime?: boolean }

/**
 * What a range comes to in a year, in whole units of the currency asked for. `converted`: from another currency, so only as
 * good as the rate. `assumes`: what was taken for granted as the posting does not say it, in plain words.
 */
export type YearlyRange = { bottom: number; top: number; converted: boolean; assumes?: string }

/** The posting's amount is that of a full-time post, of which one gets one's share: "pro rata" (UK), "FTE" (US), "Vollzeitbasis". */
const FOR_FULL_TIME = /pro[ -]rata|fte|vollzeit/i
/** Below this many hours a week a day's rate or a full-time salary is not paid for five days. */
const PART_TIME_BELOW = 32

const shareOf = (hours: number, { period, note }: Pick<Pay, 'period' | 'note'>): number => {
  if (period === 'hour') return hours / FULL_WEEK
  return hours < PART_TIME_BELOW && (period === 'day' || FOR_FULL_TIME.test(note ?? '')) ? hours / FULL_WEEK : 1
}

const assumed = ({ period, note }: Pick<Pay, 'period' | 'note'>, { hours, partTime }: Working): string | undefined => {
  if (hours !== undefined || (period !== 'hour' && period !== 'day' && !FOR_FULL_TIME.test(note ?? ''))) return undefined
  if (partTime === true || FOR_FULL_TIME.test(note ?? '')) return 'counted as full time, as the hours are not stated'
  return period === 'hour' ? `counted with ${FULL_WEEK} hours a week` : 'counted with 260 days a year'
}

/**
 * A stated range as a year's pay in `inCurrency`. Pay by the hour counts the hours stated, a day's rate and pay "pro rata" the
 * share of a full week; a week's, month's and year's pay is taken as stated. "From" and "up to" count as the amount they name.
 * Undefined where no amount is stated or the table has no rate.
 */
export const yearlyRange = (pay: Pick<Pay, 'min' | 'max' | 'currency' | 'period' | 'note'>, inCurrency: string, working: Working = {}, rates?: Rates): YearlyRange | undefined => {
  const low = pay.min ?? pay.max
  const high = pay.max ?? pay.min
  if (low === undefined || high === undefined) return undefined
  const { hours } = working
  const bottom = yearly(low * (hours === undefined ? 1 : shareOf(hours.min, pay)), pay.currency, pay.period, inCurrency, rates)
  const top = yearly(high * (hours === undefined ? 1 : shareOf(hours.max, pay)), pay.currency, pay.period, inCurrency, rates)
  const assumes = assumed(pay, working)
  return bottom === undefined || top === undefined ? undefined : { bottom, top, converted: pay.currency !== inCurrency, ...(assumes !== undefined && { assumes }) }
}

import { saidInField } from '../text/said'
import { plain } from '../text/cues'
import { currencyOf } from '../vocabulary/currencies'
import type { Pay, PayPeriod } from './pay'
import { isPossible, periodAfter, periodBySize } from './pay-period'
import { payIn } from './pay-in'
import { merged } from './pay-text'
import { listOf, numberIn, objectOf, shownJson, wordsOf } from './plain-json'

const UNITS: Readonly<Record<string, PayPeriod>> = { hour: 'hour', day: 'day', week: 'week', month: 'month', year: 'year', ann: 'year', anual: 'year', yr: 'year', hr: 'hour' }

const unitOf = (value: unknown): PayPeriod | undefined => {
  const words = wordsOf(value)?.toLowerCase()
  if (words === undefined) return undefined
  return periodAfter(` ${words}`)?.period ?? Object.entries(UNITS).find(([start]) => words.startsWith(start))?.[1]
}

type Amounts = { min: number | undefined; max: number | undefined; period: PayPeriod | undefined; stated: boolean }

const amountsOf = (value: unknown): Amounts => {
  const quantity = objectOf(value)
  if (quantity === undefined) {
    const amount = numberIn(value)
    return { min: amount, max: amount, period: undefined, stated: false }
  }
  const one = numberIn(quantity['value']) ?? numberIn(quantity['median'])
  const unit = quantity['unitText'] ?? quantity['unitCode'] ?? quantity['duration']
  return { min: numberIn(quantity['minValue'] ?? quantity['percentile10']) ?? one, max: numberIn(quantity['maxValue'] ?? quantity['percentile90']) ?? one, period: unitOf(unit), stated: unit !== undefined }
}

const positive = (amount: number | undefined): number | undefined => amount !== undefined && amount > 0 ? amount : undefined

const payOf = (value: unknown, outer: string | undefined, field: string): Pay[] => {
  const words = wordsOf(value)
  if (words !== undefined && numberIn(value) === undefined) return payFromWords(words, field, 'data')
  const amount = objectOf(value)
  const inner = amount?.['value']
  const currency = currencyOf(wordsOf(amount?.['currency']) ?? wordsOf(objectOf(inner)?.['currency']) ?? outer ?? '')
  if (currency === undefined) return []
  const text = wordsOf(inner)
  if (text !== undefined && numberIn(inner) === undefined) return payFromWords(`${text} ${/[\p{Sc}]|[A-Z]{3}/u.test(text) ? '' : currency}`.trim(), field, 'data')
  const found = [value, ...listOf(inner)].map(amountsOf).filter(({ min, max }) => positive(min) !== undefined || positive(max) !== undefined)
  return found.slice(-5).flatMap((range): Pay[] => {
    const [low, high] = [positive(range.min), positive(range.max)]
    const some = low ?? high
    if (some === undefined) return []
    const [min, max] = low !== undefined && high !== undefined && low > high ? [high, low] : [low, high]
    const period = range.period ?? unitOf(amount?.['unitText'] ?? amount?.['duration']) ?? periodBySize(min ?? some, max ?? some, currency)
    if (period === undefined || !isPossible(min ?? some, max ?? some, currency, period)) return []
    return [{ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), currency, period, said: saidInField('data', field, shownJson(value)) }]
  })
}

const payFromWords = (words: string, field: string, source: 'data' | 'site', country?: string): Pay[] =>
  merged(payIn(plain(words), 'labelled', '', () => saidInField(source, field, words), country))

/**
 * Pay out of a JobPosting's `baseSalary` and `estimatedSalary`, whatever their shape; an estimate is marked as one.
 * No amounts, no currency or zero: no pay. A period that is not stated is judged by size, or there is no pay.
 */
export const payFromData = (data: Readonly<Record<string, unknown>>): Pay[] => {
  const outer = wordsOf(data['salaryCurrency'])
  const stated = listOf(data['baseSalary']).flatMap(value => payOf(value, outer, 'baseSalary'))
  const guessed = listOf(data['estimatedSalary']).flatMap(value => payOf(value, outer, 'estimatedSalary')).map((pay): Pay => ({ ...pay, estimate: true }))
  return [...merged(stated), ...(stated.length > 0 ? [] : merged(guessed))]
}

/** Pay out of a site's own field ("$120K/yr - $150K/yr"). `country` decides what "$" means. */
export const payFromField = (words: string, field: string, country?: string): Pay[] => payFromWords(words.slice(0, 400), field, 'site', country)

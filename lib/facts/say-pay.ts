import type { Pay, PayPeriod } from './pay'

const PER: Record<PayPeriod, string> = { year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' }

/** A number with thousands separated by commas, at most two decimals: 180000 → "180,000", 17.5 → "17.5". */
const grouped = (amount: number): string => {
  const [whole = '0', part] = String(Math.round(amount * 100) / 100).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part === undefined ? digits : `${digits}.${part}`
}

/** Thousands with a k where both ends are whole hundreds of at least 10,000: 182500 → "182.5k"; else undefined. */
const inThousands = (amount: number): string | undefined =>
  amount >= 10_000 && amount % 100 === 0 ? String(amount / 1000) : undefined

const range = (pay: Pick<Pay, 'min' | 'max'>, say: (amount: number) => string, unit: string): string => {
  const { min, max } = pay
  if (min !== undefined && max !== undefined) return min === max ? say(min) + unit : `${say(min)}–${say(max)}${unit}`
  if (min !== undefined) return `from ${say(min)}${unit}`
  return max === undefined ? 'an amount that is not stated' : `up to ${say(max)}${unit}`
}

/** A pay range as one says it: "USD 180,000–240,000 a year", "EUR 17.5 an hour", "GBP from 60,000 a year". */
export const sayPay = (pay: Pick<Pay, 'min' | 'max' | 'currency' | 'period'>): string =>
  `${pay.currency} ${range(pay, grouped, '')} ${PER[pay.period]}`

/** The same, shorter where the amounts allow it: "USD 180–240k a year". */
export const sayPayShort = (pay: Pick<Pay, 'min' | 'max' | 'currency' | 'period'>): string => {
  const ends = [pay.min, pay.max].filter(end => end !== undefined)
  if (ends.length === 0 || ends.some(end => inThousands(end) === undefined)) return sayPay(pay)
  return `${pay.currency} ${range(pay, amount => inThousands(amount) ?? grouped(amount), 'k')} ${PER[pay.period]}`
}

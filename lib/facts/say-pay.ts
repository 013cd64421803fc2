import type { Pay, PayPeriod } from './pay'

const PER: Record<PayPeriod, string> = { year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' }

/** A number with thousands separated by commas, a broken one with two decimals as money has: 180000 → "180,000", 17.5 → "17.50". */
const grouped = (amount: number): string => {
  const [whole = '0', part] = String(Math.round(amount * 100) / 100).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part === undefined ? digits : `${digits}.${part.padEnd(2, '0')}`
}

/** Thousands with a k, from 10,000 up to a million, in whole hundreds: 182500 → "182.5"; else undefined. */
const inThousands = (amount: number): string | undefined =>
  amount >= 10_000 && amount < 1_000_000 && amount % 100 === 0 ? String(amount / 1000) : undefined

type Range = Pick<Pay, 'min' | 'max' | 'currency' | 'period' | 'note'>

/** The note on pay whose currency the posting leaves out: what is assumed for comparing is not shown as said. */
export const CURRENCY_NOT_STATED = 'currency not stated'

const said = ({ min, max, currency, period, note }: Range, say: (amount: number) => string, unit: string): string => {
  if (note === CURRENCY_NOT_STATED) return `${said({ min, max, currency: '', period }, say, unit).replace(/\s{2,}/g, ' ').trim()}, ${CURRENCY_NOT_STATED}`
  const per = PER[period]
  if (min !== undefined && max !== undefined) return `${currency} ${min === max ? say(min) : `${say(min)}–${say(max)}`}${unit} ${per}`
  if (min !== undefined) return `from ${currency} ${say(min)}${unit} ${per}`
  return max === undefined ? `${currency}, amount not stated` : `up to ${currency} ${say(max)}${unit} ${per}`
}

/** A pay range as one says it: "USD 180,000–240,000 a year", "EUR 17.50 an hour", "from GBP 60,000 a year". */
export const sayPay = (pay: Range): string => said(pay, grouped, '')

/** The same, shorter where the amounts allow it: "USD 180–240k a year". */
export const sayPayShort = (pay: Range): string => {
  const ends = [pay.min, pay.max].filter(end => end !== undefined)
  if (ends.length === 0 || ends.some(end => inThousands(end) === undefined)) return sayPay(pay)
  return said(pay, amount => inThousands(amount) ?? grouped(amount), 'k')
}

import type { Bonus } from './bonus'
import type { Pay, PayPeriod } from './pay'

const PER: Record<PayPeriod, string> = { year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' }

/** A number with thousands separated by commas, a broken one with two decimals as money has: 180000 → "180,000", 17.5 → "17.50". */
const grouped = (amount: number): string => {
  const [whole = '0', part] = String(Math.round(amount * 100) / 100).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, ',')
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

/** What a note on pay means, in English; a note in words we do not know is shown as it is. */
export const sayPayNote = (note: string): string => {
  if (/^(?:gross|brutt?o|bruttó|bruts?|brutos|lordi|hrubého|до вычета)/i.test(note)) return 'before tax'
  if (/^(?:nett?o?s?|nettó|на руки)$/i.test(note)) return 'after tax'
  return /^(?:pro[ -]rata|fte)$/i.test(note) ? 'for full time, paid pro rata' : note
}

const range = ({ min, max }: { min?: number | undefined; max?: number | undefined }, unit: string): string => {
  if (min === undefined) return max === undefined ? '' : `up to ${grouped(max)}${unit}`
  return max === undefined ? `from ${grouped(min)}${unit}` : `${min === max ? '' : `${grouped(min)}–`}${grouped(max)}${unit}`
}

/** A bonus as one says it: "10–15 % of pay", "up to 5,000 USD", or only "offered". */
export const sayBonus = ({ percent, amount }: Bonus): string =>
  percent !== undefined ? `${range(percent, ' %')} of pay` : amount === undefined ? 'offered' : range(amount, ` ${amount.currency}`)

import { matchesIn } from '../text/matches'
import { valueOf } from '../text/numbers'
import { wordPattern } from '../text/word-pattern'
import { currencyOf } from '../vocabulary/currencies'
import { THOUSANDS } from '../vocabulary/thousands'
import { AMOUNT, maybeMoney } from './money-sign'

/**
 * One amount of money, or one range of it, in a text. Offsets count in that text. `open`: "from" or "up to" or a "+".
 * `yearly`: counted in lakhs or crores, as only a year's pay is. `assumed`: the text names no currency.
 */
export type Money = { min: number; max: number; currency: string; from: number; to: number; open?: 'min' | 'max'; yearly?: boolean; assumed?: boolean }

const EACH_PERIOD = String.raw`(?:per|an?|/|pro|je|im|par|por|al|za|na|w)\s?(?:years?|yr|hours?|hr|h|months?|mo|annum|weeks?|wk|days?|jahr|monat|stunde|tag|an|mois|heure|jour|año|mes|hora|rok|měsíc|hod|godz|år|månad|måned|maand|jaar)\.?(?!\p{L})`
const KIND = String.raw`(?:gross|brutto|bruts?|brutos|bruto|net|netto|nets?)`
/** What may stand between the two ends of a range. */
const BETWEEN = wordPattern(String.raw`^\.?\s{0,2}(?:\([^()€£$]{0,40}\)\s)?(?:${EACH_PERIOD}\s{0,2}|p\.a\.\s{0,2}|(?:yearly|annually|hourly|monthly|weekly|daily)\s|${KIND}\s{0,2})?(?:in (?:our|the) (?:\p{L}{2,14} ){1,2}(?:markets?|locations?|zones?|tiers?) )?(?:-{1,2}|–|—|−|‒|~|〜|～|to(?: [-–—])?|(?:up to|rising to|and|bis|up|en|und|et|och|og|y|e|i|a)? ?(?:to )?(?:an? )?(?:\p{L}{1,10} )?m[aá](?:x|ks)(?:im(?:um|al|aal|álně|o))?\.?(?: of| von)?|(?:and )?up to|rising to|increasing to|through|until|and|bis|bis zu|und|och|og|à|a|e|y|et|en|i|și|и|й|até|hasta|tot|till?|upp till|op til|do|až|až do|tai|până la|до|sampai|hingga|đến)\s{0,2}$`, 'i')

type Amount = { value: number; times: string; currency: string | undefined; from: number; to: number; plus: boolean; bare: boolean; assumed: boolean; dollar: boolean }

const INDIAN = /^(?:l|lpa|lacs?|lakhs?|cr|crores?)$/i
/** What makes a lone "L" lakhs: it is paid for a year. */
const A_YEAR = /^\s{0,2}(?:per annum|p\.?\s?a\.?(?![a-z]))/i
const SCALES = THOUSANDS.map(([written, , scale]) => [wordPattern(`^(?:${written})$`, 'i'), scale] as const)
const scales = new Map<string, number | undefined>([['', 1]])
/** Undefined: millions and more, which are never one person's pay in the currencies that are counted so. */
const factor = (times: string): number | undefined => {
  if (!scales.has(times)) scales.set(times, SCALES.find(([pattern]) => pattern.test(times))?.[1])
  return scales.get(times)
}

/** "月給25万円～": a wave that nothing follows leaves the upper end open. */
const OPEN = /^[~〜～](?!\s?[\d¥￥])/

const amountsIn = (text: string, country: string | undefined, assumed: string | undefined): Amount[] => {
  const amounts: Amount[] = []
  if (!/\d/.test(text) || (assumed === undefined && !maybeMoney(text))) return amounts
  for (const match of matchesIn(AMOUNT, text)) {
    const { before, number = '', times: written = '', plus, after } = match.groups ?? {}
    const value = valueOf(number)
    const times = written.trim()
    const scale = factor(times)
    // "$5 mil" is five millions where one speaks English.
    if (value === undefined || scale === undefined || (times === 'mil' && before === '$')) continue
    // "$60,000 USD": the code says which dollar the sign is.
    const currency = (after === undefined ? undefined : currencyOf(after, country)) ?? (before === undefined ? undefined : currencyOf(before, country))
    const firm = before !== undefined && before !== '$' ? currencyOf(before, country) : currency
    const counted = firm ?? (INDIAN.test(times) && (times !== 'L' || country === 'IN' || A_YEAR.test(text.slice(match.index + match[0].length))) ? 'INR' : undefined)
    const lead = match[0].length - match[0].trimStart().length
    const bare = before === undefined && after === undefined
    amounts.push({ value: value * scale, times, currency: counted ?? assumed, from: match.index + lead, to: match.index + match[0].trimEnd().length, plus: plus !== undefined || OPEN.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4)), bare, assumed: counted === undefined, dollar: before === '$' && after === undefined })
  }
  return amounts
}

/** "180-250k" and "120-150,000" give the thousands only once. */
const lifted = (first: Amount, second: Amount): number => {
  if (first.times !== '' || first.value >= 1_000 || first.value <= 0) return first.value
  if (second.times !== '') return first.value * (factor(second.times) ?? 1)
  return second.value >= 10_000 && second.value % 1_000 === 0 && first.value >= 10 ? first.value * 1_000 : first.value
}

/** "Step 1: $60,000 - Step 30: $128,000": the ends of a scale, each behind its step. */
const STEP_BEFORE = /(?:step|point|lane|column|grade|level|band)\s[^$€£\d]{0,12}\d?[^$€£]{0,24}$/i
const STEP_BETWEEN = /^\s?(?:[-–—]|to|through)\s(?:step|point|lane|column|grade|level|band)\s[^$€£]{1,36}[:\s]$/i

const isJoined = (text: string, first: Amount, second: Amount): boolean => {
  const between = text.slice(first.to, second.from)
  if (between.length > 48) return false
  if (STEP_BETWEEN.test(between)) return !first.bare && !second.bare && second.value > first.value && STEP_BEFORE.test(text.slice(Math.max(0, first.from - 44), first.from))
  // "60K€ / 75K€": with a slash only where both are alike and rise.
  if (between.trim() === '') return !first.bare && !second.bare && first.currency === second.currency && second.value > first.value && second.value <= first.value * 2 && first.value >= 1_000
  // "42/52K€"
  if (between.trim() === '/' && first.bare && first.times === '' && /^k$/i.test(second.times)) return second.value > first.value * 1_000 && second.value <= first.value * 2_000
  return BETWEEN.test(between) || (/^\s?\/\s?$/.test(between) && !first.bare && !second.bare && first.times === second.times && first.currency === second.currency && second.value > first.value)
}

/** Dollars and pesos: a bare "$" at the other end of a range is the same. */
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU'])

const rangeOf = (first: Amount, second: Amount): Money | undefined => {
  const currency = second.currency !== undefined && first.currency === 'USD' ? second.currency : first.currency ?? second.currency
  const agree = first.currency === undefined || second.currency === undefined || first.currency === second.currency || first.currency === 'USD' || first.assumed || (second.dollar && DOLLARS.has(first.currency))
  const [low, high] = [lifted(first, second), lifted(second, first)]
  if (currency === undefined || !agree || low <= 0 || high <= 0) return undefined
  return {
    min: Math.min(low, high), max: Math.max(low, high), currency: first.assumed && !second.assumed ? second.currency ?? currency : currency, from: first.from, to: second.to,
    ...(INDIAN.test(second.times) ? { yearly: true } : {}), ...(first.assumed && second.assumed ? { assumed: true } : {}),
  }
}

const single = (amount: Amount): Money | undefined => amount.currency === undefined || amount.value <= 0 ? undefined : {
  min: amount.value, max: amount.value, currency: amount.currency, from: amount.from, to: amount.to,
  ...(amount.plus ? { open: 'max' as const } : {}), ...(INDIAN.test(amount.times) ? { yearly: true } : {}), ...(amount.assumed ? { assumed: true } : {}),
}

const LEAST_SAID = /(?:^|[\s(|])min(?:imum)?\.?\s?:?\s{0,2}$/i
const MOST_SAID = /(?:^|[\s(|,;])max(?:imum)?\.?\s?:?\s{0,2}$/i
/** "MIN $60,000 MID $75,000 MAX $90,000", the currency perhaps at one end only: how many amounts further on the range that begins here ends; 0 where none does. */
const columnsTo = (text: string, amounts: readonly Amount[], at: number): number => {
  const first = amounts[at]
  if (first === undefined || !LEAST_SAID.test(text.slice(Math.max(0, first.from - 14), first.from))) return 0
  return [1, 2].find(step => {
    const last = amounts[at + step]
    return last !== undefined && last.from - first.to <= 60 && (last.currency === first.currency || first.bare || last.bare) && last.value > first.value && MOST_SAID.test(text.slice(first.to, last.from))
  }) ?? 0
}

/** No scale has more steps. */
const MOST_STEPS = 24
/** "$60,000 to $70,000 to $80,000": the ends, where three or more rise as steps of one scale do; else no range at all. `takes` is how many amounts that is. */
const chainAt = (text: string, amounts: readonly Amount[], at: number): { money: Money[]; takes: number } | undefined => {
  let end = at
  for (let [one, next] = amounts.slice(at); one !== undefined && next !== undefined && end - at < MOST_STEPS && isJoined(text, one, next); [one, next] = amounts.slice(end, end + 2)) end++
  const steps = amounts.slice(at, end + 1)
  const [first, last] = [steps[0], steps[steps.length - 1]]
  if (first === undefined || last === undefined || steps.length < 3) return undefined
  const whole = rangeOf(first, last)
  if (whole !== undefined && steps.every((step, index) => index === 0 || step.value > (steps[index - 1]?.value ?? 0)) && last.value <= first.value * 3) return { money: [whole], takes: steps.length }
  return { money: steps.slice(0, 3).flatMap(amount => single(amount) ?? []), takes: 3 }
}

/** How many amounts further on the range that begins here ends; 0 where none does. A number in brackets between is passed over. */
const rangeTo = (text: string, amounts: readonly Amount[], at: number): number => {
  const [first, second, third] = amounts.slice(at, at + 3)
  if (first === undefined || second === undefined) return 0
  if (isJoined(text, first, second) && (first.currency ?? second.currency) !== undefined) return 1
  return third !== undefined && second.bare && !first.bare && !third.bare && isJoined(text, first, third) ? 2 : columnsTo(text, amounts, at)
}

/** No range of pay is as wide as this many times its lower end. */
const FAR = 12

/**
 * The amounts of money in a text, ranges as one. An amount without a currency is none, unless one is `assumed`; zero is none.
 * A range is never reversed: "$90k to $80k" is read as 80 to 90. `country` decides what shared signs mean.
 */
export const moneyIn = (text: string, country?: string, assumed?: string): Money[] => {
  const amounts = amountsIn(text, country, assumed)
  const money: Money[] = []
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i]
    if (first === undefined) continue
    const chain = chainAt(text, amounts, i)
    if (chain !== undefined) {
      money.push(...chain.money)
      i += chain.takes - 1
      continue
    }
    const step = rangeTo(text, amounts, i)
    const last = amounts[i + step]
    const whole = step === 0 || last === undefined ? undefined : rangeOf(first, last)
    // "CHF 130'000 and 5 weeks of holidays": a bare number so far from the first is no other end of it.
    const range = whole !== undefined && last?.bare === true && !first.bare && whole.max > whole.min * FAR ? undefined : whole
    if (range !== undefined) {
      money.push(range)
      i += step
      continue
    }
    const alone = single(first)
    if (alone !== undefined) money.push(alone)
  }
  return money
}

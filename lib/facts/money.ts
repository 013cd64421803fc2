import { NUMBER, valueOf } from '../text/numbers'
import { BEFORE_ONLY, CURRENCIES, currencyOf, WORDS_TOO } from '../vocabulary/currencies'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

/**
 * One amount of money, or one range of it, in a text. Offsets count in that text. `open`: "from" or "up to" or a "+".
 * `yearly`: counted in lakhs or crores, as only a year's pay is. `assumed`: the text names no currency.
 */
export type Money = { min: number; max: number; currency: string; from: number; to: number; open?: 'min' | 'max'; yearly?: boolean; assumed?: boolean }

const escaped = (sign: string) => sign.replace(/[.$/\\]/g, String.raw`\$&`)
/** Codes are written in any case, those that are words in capitals only. */
const inCases = (sign: string): string[] => /^[A-Z]{3}$/.test(sign) && !WORDS_TOO.has(sign) ? [sign, sign.toLowerCase(), `${sign.charAt(0)}${sign.slice(1).toLowerCase()}`] : [sign]
const signs = Object.values(CURRENCIES).flatMap(currency => currency.signs.flatMap(inCases)).sort((a, b) => b.length - a.length)
const LETTER_FIRST = wordPattern(String.raw`^\p{L}`, '')
const LETTER_LAST = wordPattern(String.raw`\p{L}$`, '')
/** Any of the signs; one made of letters only as a word of its own. Those that end in no letter are the longer ones ("CAD$", "CAD"). */
const anySign = (some: readonly string[]): string => {
  const of = (first: boolean, last: boolean) => some.filter(sign => LETTER_FIRST.test(sign) === first && LETTER_LAST.test(sign) === last).map(escaped).join('|') || '(?!)'
  return String.raw`(?<!\p{L})(?:${of(true, false)}|(?:${of(true, true)})(?!\p{L}))|${of(false, false)}|(?:${of(false, true)})(?!\p{L})`
}
const BEFORE = anySign(signs.filter(sign => !/dollars|^DHS?$|^COP$|^TRY$|^k?zl$|^лв$|^ден$/i.test(sign)))
const AFTER = anySign(signs.filter(sign => !BEFORE_ONLY.has(sign) && !/^[A-Z]{1,2}\$$|^\$$/.test(sign)).concat('$', 'Ft'))
const TIMES = String.raw`k(?!\p{L})|K(?!\p{L})|T(?=\s?€)|Tsd\.?|tausend(?!\p{L})|LPA(?!\p{L})|\s?lakhs?(?!\p{L})|\s?lacs?(?!\p{L})|\s?crores?(?!\p{L})|Cr(?!\p{L})|L(?!\p{L})|(?:MM?|m|mn|bn|B|Mio|Mrd)(?!\p{L})\.?|\s?(?:million|billion|thousand)s?(?!\p{L})`
const AMOUNT = wordPattern(String.raw`(?:(?<![\p{L}\p{N}.,])|(?<=\d)(?=[$€£]))(?:(?<before>${BEFORE})\s?)?(?<number>${NUMBER})(?:\s?(?<times>${TIMES}))?(?:,-|,–|\.-)?(?<plus>\+)?(?:\s?(?<after>${AFTER})(?!\d))?`, 'g')
/** A text without any sign holds no money; that is told much faster than where its amounts are. */
const MAYBE_MONEY = new RegExp([...signs.map(sign => (sign === 'R' ? String.raw`R\s?\d` : escaped(sign))), String.raw`\d\s?(?:LPA|[Ll]akh|[Ll]ac|[Cc]rore)`].join('|'))
/** What may stand between the two ends of a range. */
const BETWEEN = wordPattern(String.raw`^\s{0,2}(?:\([^()\d]{0,20}\d{0,2}\)\s)?(?:(?:per|an?|/)\s?(?:year|yr|hour|hr|month|annum|week|day)\s{0,2}|p\.a\.\s{0,2}|(?:yearly|annually|hourly|monthly|weekly|daily)\s|(?:gross|brutto|bruts?|brutos|bruto)\s{0,2})?(?:-{1,2}|–|—|−|‒|~|to|(?:up to|rising to|and|bis|up)? ?(?:to )?(?:an? )?(?:\p{L}{1,10} )?max(?:imum|imal|imálně)?\.?(?: of| von)?|up to|rising to|until|through|and|bis|bis zu|und|och|og|à|a|e|y|et|até|hasta|tot|till?|do|až|tai|до)\s{0,2}$`, 'i')

type Amount = { value: number; times: string; currency: string | undefined; from: number; to: number; plus: boolean; bare: boolean; assumed: boolean }

const INDIAN = /^(?:l|lpa|lacs?|lakhs?|cr|crores?)$/i
const TIMES_OF: readonly (readonly [RegExp, number])[] = [[/^(?:k|t|tsd|tausend|thousand)/i, 1_000], [/^(?:l|lpa|lac|lakh)/i, 100_000], [/^cr/i, 10_000_000]]
/** Undefined: millions and more, which are never one person's pay in the currencies that matter here. */
const factor = (times: string): number | undefined =>
  times === '' ? 1 : TIMES_OF.find(([pattern]) => pattern.test(times))?.[1]

const amountsIn = (text: string, country: string | undefined, assumed: string | undefined): Amount[] => {
  const amounts: Amount[] = []
  if (!/\d/.test(text) || assumed === undefined && !MAYBE_MONEY.test(text)) return amounts
  for (const match of matchesIn(AMOUNT, text)) {
    const { before, number = '', times: written = '', plus, after } = match.groups ?? {}
    const value = valueOf(number)
    const times = written.trim()
    const scale = factor(times)
    if (value === undefined || scale === undefined) continue
    // "$60,000 USD": the code says which dollar the sign is.
    const currency = (after === undefined ? undefined : currencyOf(after, country)) ?? (before === undefined ? undefined : currencyOf(before, country))
    const firm = before !== undefined && before !== '$' ? currencyOf(before, country) : currency
    const counted = firm ?? (INDIAN.test(times) && times !== 'L' ? 'INR' : undefined)
    const lead = match[0].length - match[0].trimStart().length
    const bare = before === undefined && after === undefined
    amounts.push({ value: value * scale, times, currency: counted ?? assumed, from: match.index + lead, to: match.index + match[0].trimEnd().length, plus: plus !== undefined, bare, assumed: counted === undefined })
  }
  return amounts
}

/** "180-250k" and "120-150,000" give the thousands only once. */
const lifted = (first: Amount, second: Amount): number => {
  if (first.times !== '' || first.value >= 1_000 || first.value <= 0) return first.value
  if (second.times !== '') return first.value * (factor(second.times) ?? 1)
  return second.value >= 10_000 && second.value % 1_000 === 0 && first.value >= 10 ? first.value * 1_000 : first.value
}

const isJoined = (text: string, first: Amount, second: Amount): boolean => {
  const between = text.slice(first.to, second.from)
  if (between.length > 48) return false
  // "60K€ / 75K€": with a slash only where both are alike and rise.
  if (between.trim() === '') return !first.bare && !second.bare && first.currency === second.currency && second.value > first.value && second.value <= first.value * 2 && first.value >= 1_000
  return BETWEEN.test(between) || (/^\s?\/\s?$/.test(between) && !first.bare && !second.bare && first.times === second.times && first.currency === second.currency && second.value > first.value)
}

const rangeOf = (first: Amount, second: Amount): Money | undefined => {
  const currency = second.currency !== undefined && first.currency === 'USD' ? second.currency : first.currency ?? second.currency
  const agree = first.currency === undefined || second.currency === undefined || first.currency === second.currency || first.currency === 'USD' || first.assumed
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
/** "MIN $60,000 MID $75,000 MAX $90,000": how many amounts further on the range that begins here ends; 0 where none does. */
const columnsTo = (text: string, amounts: readonly Amount[], at: number): number => {
  const first = amounts[at]
  if (first === undefined || !LEAST_SAID.test(text.slice(Math.max(0, first.from - 14), first.from))) return 0
  return [1, 2].find(step => {
    const last = amounts[at + step]
    return last !== undefined && last.from - first.to <= 60 && last.currency === first.currency && last.value > first.value && MOST_SAID.test(text.slice(first.to, last.from))
  }) ?? 0
}

/** "$60,000 to $70,000 to $80,000": the ends, where the three rise as steps of one scale do; else no range at all. */
const chainAt = (text: string, amounts: readonly Amount[], at: number): Money[] | undefined => {
  const [first, second, third] = amounts.slice(at, at + 3)
  if (first === undefined || second === undefined || third === undefined || !isJoined(text, first, second) || !isJoined(text, second, third)) return undefined
  const whole = rangeOf(first, third)
  if (whole !== undefined && third.value > second.value && second.value > first.value && third.value <= first.value * 3) return [whole]
  return [first, second, third].flatMap(amount => single(amount) ?? [])
}

/** How many amounts further on the range that begins here ends; 0 where none does. A number in brackets between is passed over. */
const rangeTo = (text: string, amounts: readonly Amount[], at: number): number => {
  const [first, second, third] = amounts.slice(at, at + 3)
  if (first === undefined || second === undefined) return 0
  if (isJoined(text, first, second) && (first.currency ?? second.currency) !== undefined) return 1
  return third !== undefined && second.bare && !first.bare && !third.bare && isJoined(text, first, third) ? 2 : columnsTo(text, amounts, at)
}

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
      money.push(...chain)
      i += 2
      continue
    }
    const step = rangeTo(text, amounts, i)
    const last = amounts[i + step]
    const range = step === 0 || last === undefined ? undefined : rangeOf(first, last)
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

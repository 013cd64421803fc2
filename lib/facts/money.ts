import { NUMBER, valueOf } from '../text/numbers'
import { BEFORE_ONLY, CURRENCIES, currencyOf } from '../vocabulary/currencies'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

/** One amount of money, or one range of it, in a text. Offsets count in that text. `open`: "from" or "up to" or a "+". */
export type Money = { min: number; max: number; currency: string; from: number; to: number; open?: 'min' | 'max' }

const escaped = (sign: string) => sign.replace(/[.$/\\]/g, String.raw`\$&`)
const signs = Object.values(CURRENCIES).flatMap(currency => currency.signs).sort((a, b) => b.length - a.length)
const LETTER_FIRST = wordPattern(String.raw`^\p{L}`, '')
const LETTER_LAST = wordPattern(String.raw`\p{L}$`, '')
/** Any of the signs; one made of letters only as a word of its own. Those that end in no letter are the longer ones ("CAD$", "CAD"). */
const anySign = (some: readonly string[]): string => {
  const of = (first: boolean, last: boolean) => some.filter(sign => LETTER_FIRST.test(sign) === first && LETTER_LAST.test(sign) === last).map(escaped).join('|') || '(?!)'
  return String.raw`(?<!\p{L})(?:${of(true, false)}|(?:${of(true, true)})(?!\p{L}))|${of(false, false)}|(?:${of(false, true)})(?!\p{L})`
}
const BEFORE = anySign(signs.filter(sign => !/dollars|^Ft$|^DHS?$|^COP$|^TRY$/i.test(sign)))
const AFTER = anySign(signs.filter(sign => !BEFORE_ONLY.has(sign) && !/^[A-Z]{1,2}\$$|^\$$/.test(sign)).concat('$', 'Ft'))
const TIMES = String.raw`k\b|K\b|T(?=\s?€)|Tsd\.?|tausend\b|LPA\b|lakhs?\b|lacs?\b|L\b|(?:MM?|m|mn|bn|B|Mio|Mrd)\b\.?|\s?(?:million|billion|thousand)s?\b`
const AMOUNT = wordPattern(String.raw`(?<![\p{L}\p{N}.,])(?:(?<before>${BEFORE})\s?)?(?<number>${NUMBER})(?:\s?(?<times>${TIMES}))?(?:,-|,–|\.-)?(?<plus>\+)?(?:\s?(?<after>${AFTER}))?`, 'g')
/** A text without any sign holds no money; that is told much faster than where its amounts are. */
const MAYBE_MONEY = new RegExp(signs.map(sign => (sign === 'R' ? String.raw`R\s?\d` : escaped(sign))).join('|'))
/** What may stand between the two ends of a range. */
const BETWEEN = wordPattern(String.raw`^\s{0,2}(?:\([^()\d]{0,20}\d{0,2}\)\s)?(?:(?:per|an?|/)\s?(?:year|yr|hour|hr|month|annum|week|day)\s{0,2}|p\.a\.\s{0,2}|(?:gross|brutto)\s{0,2})?(?:-{1,2}|–|—|−|‒|~|to|(?:up )?to (?:an? )?(?:\p{L}{1,10} )?max(?:imum)?(?: of)?|until|and|bis|bis zu|und|à|a|et|hasta|tot|till)\s{0,2}$`, 'i')

type Amount = { value: number; times: string; currency: string | undefined; from: number; to: number; plus: boolean; bare: boolean }

const TIMES_OF: readonly (readonly [RegExp, number])[] = [[/^(?:k|t|tsd|tausend|thousand)/i, 1_000], [/^(?:l|lpa|lac|lakh)/i, 100_000]]
/** Undefined: millions and more, which are never one person's pay in the currencies that matter here. */
const factor = (times: string): number | undefined =>
  times === '' ? 1 : TIMES_OF.find(([pattern]) => pattern.test(times))?.[1]

const amountsIn = (text: string, country: string | undefined): Amount[] => {
  const amounts: Amount[] = []
  if (!/\d/.test(text) || !MAYBE_MONEY.test(text)) return amounts
  for (const match of matchesIn(AMOUNT, text)) {
    const { before, number = '', times: written = '', plus, after } = match.groups ?? {}
    const value = valueOf(number)
    const times = written.trim()
    const scale = factor(times)
    if (value === undefined || scale === undefined) continue
    // "$60,000 USD": the code says which dollar the sign is.
    const currency = (after === undefined ? undefined : currencyOf(after, country)) ?? (before === undefined ? undefined : currencyOf(before, country))
    const firm = before !== undefined && before !== '$' ? currencyOf(before, country) : currency
    const lead = match[0].length - match[0].trimStart().length
    amounts.push({ value: value * scale, times, currency: firm, from: match.index + lead, to: match.index + match[0].trimEnd().length, plus: plus !== undefined, bare: before === undefined && after === undefined })
  }
  return amounts
}

/** "180-250k" and "120-150,000" give the thousands only once. */
const lifted = (first: Amount, second: Amount): number => {
  if (first.times !== '' || first.value >= 1_000 || first.value <= 0) return first.value
  if (second.times !== '') return first.value * (factor(second.times) ?? 1)
  return second.value >= 10_000 && second.value % 1_000 === 0 && first.value >= 10 ? first.value * 1_000 : first.value
}

const isJoined = (text: string, first: Amount, second: Amount): boolean =>
  second.from - first.to <= 48 && BETWEEN.test(text.slice(first.to, second.from))

/**
 * The amounts of money in a text, ranges as one. An amount without a currency is none; zero is none.
 * A range is never reversed: "$90k to $80k" is read as 80 to 90. `country` decides what "$" means.
 */
export const moneyIn = (text: string, country?: string): Money[] => {
  const amounts = amountsIn(text, country)
  const money: Money[] = []
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i]
    if (first === undefined) continue
    const second = amounts[i + 1]
    if (second !== undefined && isJoined(text, first, second) && (first.currency ?? second.currency) !== undefined) {
      const agree = first.currency === undefined || second.currency === undefined || first.currency === second.currency
      const named = second.currency !== undefined && first.currency === 'USD' ? second.currency : first.currency ?? second.currency
      const [low, high] = [lifted(first, second), lifted(second, first)]
      if (low > 0 && high > 0 && named !== undefined && (agree || first.currency === 'USD')) {
        money.push({ min: Math.min(low, high), max: Math.max(low, high), currency: named, from: first.from, to: second.to })
        i++
        continue
      }
    }
    if (first.currency !== undefined && first.value > 0) {
      money.push({ min: first.value, max: first.value, currency: first.currency, from: first.from, to: first.to, ...(first.plus ? { open: 'max' as const } : {}) })
    }
  }
  return money
}

import type { Said } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { currencyOfCountry } from '../vocabulary/currencies'
import { AT_LEAST, AT_MOST, BASIS_WORDS, ESTIMATE_CUES, NOT_PAY_CUES, NOT_THIS_PAY, ON_TOP, PAY_CUES, SURE_PAY_CUES, TRADES_PEOPLE } from '../vocabulary/pay-words'
import { type Money, moneyIn } from './money'
import { maybeMoney } from './money-sign'
import type { Pay } from './pay'
import { cuesOf, type Words, wordsOf } from './pay-cues'
import { countriesOfWhom, isKnownWhom, payFor } from './pay-for'
import { isOfStage } from './pay-of-stage'
import { isPossible, isSized, periodAfter, periodBefore, periodBySize } from './pay-period'
import { CURRENCY_NOT_STATED } from './say-pay'

const PAY = cuesOf(PAY_CUES)
const SURE = cuesOf(SURE_PAY_CUES)
const NOT_PAY = cuesOf(NOT_PAY_CUES)
const OTHERS_PAY = cuesOf(NOT_THIS_PAY)
const GUESSED = cuesOf(ESTIMATE_CUES)
const BASIS = (['ote', 'total', 'base'] as const).map(basis => [basis, cuesOf(BASIS_WORDS[basis])] as const)
const MOST = wordPattern(String.raw`(?<!\p{L})(?:${AT_MOST.join('|')})\s{0,2}$`, 'i')
const LEAST = wordPattern(String.raw`(?<!\p{L})(?:${AT_LEAST.join('|')})\s{0,2}$`, 'i')
/** As far before an amount as "at most" and "at least" reach. */
const WORDS_BEFORE = 60
/** Where what follows an amount stops belonging to it. */
const TAIL_END = wordPattern(String.raw`[,;+|)]|[.!?](?=\s|$)|\s[–—-]\s|(?<!\p{L})(?:plus|and|und|sowie|et|with|including|based|depending|zzgl\.?|in addition)(?!\p{L})`, 'i')
/** A sentence that begins without the last one's full stop, as texts have it that lost their line breaks. */
const NEXT_SENTENCE = /\s(?=(?:This|These|The|We|You|Your|Our|It|Actual|Final|Individual|Additionally|Eligible|Offers?|Candidates|Employees|Diese[rs]?|Wir|Das|Der|Die|Nous|Vous|Le|La|Les|Ce)\s)/
const NOTE = wordPattern(String.raw`^[\s(,.]{0,3}(?:(?:/|per |an? |p\.|за |в |im |pro |par |por |al )\p{L}{1,9}\.?,?\s)?\(?(gross|brutto|bruttó|bruts?|brut|bruto|brutos|lordi|hrubého|net|netto|netti|nettó|netos?|nets?|на руки|чистыми|нетто|гросс|до вычета налогов|до вычета ндфл|pro[ -]rata|FTE)(?!\p{L})`, 'i')

/**
 * How sure it is, by where it stands, that an amount is pay: under a pay label, under a heading about pay, by itself, between
 * bars as people head their posts ("Employer | Role | Place | $150k"), or merely somewhere.
 */
export type Standing = 'labelled' | 'headed' | 'alone' | 'part' | 'prose'

/** "£36k + tips" */
const TOPPED = wordPattern(String.raw`^\s?(?:\+|plus|&)\s?(?:\p{L}{1,12}\s){0,2}(?:${ON_TOP.join('|')})(?!\p{L})`, 'i')
type Around = { head: string; tail: string; near: string }
/** So much before an amount may make it something. */
const BEFORE = 200

const around = (text: string, money: readonly Money[], index: number): Around => {
  const here = money[index]
  if (here === undefined) return { head: '', tail: '', near: '' }
  const head = text.slice(money[index - 1]?.to ?? 0, here.from)
  const tail = text.slice(here.to, money[index + 1]?.from ?? text.length)
  // The bracket or comma right behind the amount may hold its period: it does not end the tail.
  const skip = periodAfter(tail)?.length ?? 0
  const near = tail.slice(0, skip + 120)
  const ends = [TAIL_END, NEXT_SENTENCE].map(end => near.slice(skip).search(end)).filter(end => end >= 0)
  return { head, tail, near: ends.length === 0 ? near : near.slice(0, skip + Math.min(...ends)) }
}

/** In a label's value, what begins anew behind the period is another thing: "£26,000/annum Bonus". */
const NEXT_PHRASE = wordPattern(String.raw`(?<=(?:/|per |an? |p\.)\p{L}{1,8}\.?)\s(?=[\p{Lu}\d])`, '')
/** What pay is said not to hold: "base salary, excluding bonus and equity, is …". */
const LEFT_OUT = wordPattern(String.raw`(?<!\p{L})(?:excluding|exclusive of|excludes|not includ(?:e|ing)|excl\.?|without|ohne|hors|exkl\.?|exclusief)\s(?:\p{L}{1,14}(?:, |[ /&]){1,2}){1,8}`, 'gi')
/** A job's title, whatever its words mean elsewhere. */
const TRADE = wordPattern(String.raw`(?<!\p{L})(?:\p{L}{2,20}[ -]){1,2}(?:${TRADES_PEOPLE.join('|')})(?!\p{L})`, 'gi')
/** Pay and what comes on top, in one label: "Salary + commission: …". */
const TOGETHER = wordPattern(String.raw`(?<!\p{L})(?:salary|base|pay|compensation|wages?|gehalt|salaire|fixe)\s?(?:\+|&|and|plus|/|und|et)\s?(?:\p{L}{1,14}\s){0,2}(?:bonus(?:es)?|commissions?|incentives?|equity|benefits|variable|provision|prime)[:\s–—-]{1,4}$`, 'i')

const blank = (words: string): string => ' '.repeat(words.length)

/** Whether the words before an amount make it something else: the last word for such a thing stands behind the last for pay. */
const isOtherThing = (all: Words): boolean => {
  const words = all.text
  if (!OTHERS_PAY.among(all) && !NOT_PAY.among(all)) return false
  const bare = words.replace(LEFT_OUT, blank).replace(TRADE, blank)
  const before = bare === words ? all : wordsOf(bare)
  const sure = SURE.last(before)
  const others = OTHERS_PAY.last(before)
  return (others >= 0 && sure < others + 30) || (NOT_PAY.last(before) > sure && !TOGETHER.test(bare))
}

/** `named`: it stands by itself under a heading that is a name of pay and nothing else. */
type Shape = { named: boolean; lone: boolean; whole: boolean; range: boolean; sized: boolean; large: boolean; whom: string | undefined }

/** Whether the words on either side make an amount something else than this job's pay. */
const isNone = (near: Words, before: Words, standing: Standing): boolean => {
  const end = standing === 'labelled' ? NEXT_PHRASE.exec(near.text)?.index : undefined
  const after = end === undefined ? near : wordsOf(near.text.slice(0, end))
  return NOT_PAY.among(after) || OTHERS_PAY.among(after) || isOtherThing(before)
}

/** Whether something makes an amount pay, once nothing makes it something else. */
const isPay = (tail: string, near: Words, before: Words, standing: Standing, shape: Shape, earlier: boolean): boolean => {
  if (standing === 'labelled' || PAY.among(before) || PAY.among(near) || shape.named || (shape.whole && standing === 'part') || (shape.lone && (standing === 'alone' || (standing === 'part' && shape.sized)))) return true
  if (shape.range && shape.sized && (standing === 'headed' || (shape.whom !== undefined && isKnownWhom(shape.whom)))) return true
  return !NOT_PAY.among(wordsOf(before.text.replace(TRADE, blank))) && (earlier || periodAfter(tail) !== undefined || (shape.large && NOTE.test(tail)) || (shape.sized && TOPPED.test(tail)))
}

/** Where a sentence of its own begins, a label before it no longer says what an amount is. */
const OWN_SENTENCE = wordPattern(String.raw`[.!?]\s{1,3}(?=\p{Lu}[^.!?]{0,80}$)`, '')
const basisOf = ({ head, near }: Around, label: string): Pay['basis'] => {
  const own = OWN_SENTENCE.exec(head.slice(-80))?.index
  const words = wordsOf(`${own === undefined ? `${label} ${head.slice(-80)}` : head.slice(-80).slice(own)} ${near.slice(0, 40)}`)
  return BASIS.find(([, cues]) => cues.among(words))?.[0]
}

/** Without a currency, only what can hardly be anything else: a year's pay, a range by the month, a month's said to be gross or net, or pence an hour. */
const bySize = ({ min, max, currency, assumed }: Money, country: string | undefined, noted: boolean): Pay['period'] | undefined => {
  const period = periodBySize(min, max, currency, country)
  return assumed !== true || period === 'year' || (period === 'month' && (max > min || noted)) || (period === 'hour' && min % 1 !== 0) ? period : undefined
}

/** A guess of the board, as its own words say; an employer's estimate is the employer's word. */
const GUESS = wordPattern(String.raw`^\s?[(\[]\s?(?!employer)(?:\p{L}{2,20}(?:'s)?\s)?est(?:\.|imated?)?\s?[)\]]`, 'i')

/** What an amount says for itself once it is known to be pay; `country` tells how pay is stated there. Undefined where no period can be told or no person is paid so. */
export const payOf = (money: Money, where: Around, label: string, country?: string): Omit<Pay, 'said'> | undefined => {
  const just = where.head.slice(-WORDS_BEFORE)
  const most = money.min === money.max && MOST.test(just)
  const least = money.min === money.max && (money.open === 'max' || LEAST.test(just))
  const period = periodAfter(where.tail)?.period ?? periodBefore(where.head) ?? periodBefore(label) ?? (money.yearly === true ? 'year' : bySize(money, country, NOTE.test(where.tail)))
  if (period === undefined || !isPossible(money.min, money.max, money.currency, period) || money.max > money.min * 12) return undefined
  const basis = basisOf(where, label)
  const whom = payFor(where.head, where.tail)
  const note = NOTE.exec(where.tail)?.[1]?.toLowerCase() ?? (money.assumed === true ? CURRENCY_NOT_STATED : undefined)
  const estimate = GUESS.test(where.tail) || /^estimated/.test(label) || GUESSED.among(wordsOf(`${label} ${just} ${where.tail.slice(0, 40)}`))
  return {
    ...(most ? {} : { min: money.min }), ...(least ? {} : { max: money.max }), currency: money.currency, period,
    ...(basis === undefined ? {} : { basis }), ...(whom === undefined ? {} : { for: whom }), ...(note === undefined ? {} : { note }), ...(estimate ? { estimate } : {}),
  }
}

/** "Salary: 80k - 120k" names no currency: it is the country's, or without one the dollar of the US where thousands are written as there. */
const withoutCurrency = (text: string, country: string | undefined): Money[] => {
  const currency = country === undefined ? 'USD' : currencyOfCountry(country)
  if (currency === undefined || text.length > 160) return []
  return moneyIn(text, country, currency).filter(({ min, max, from, to }) =>
    !/^401|^403/.test(text.slice(from, to)) && (country !== undefined || /k\b/i.test(text.slice(from, to)) || (min !== max && /\d,\d{3}/.test(text.slice(from, to)))))
}

/** Whose crown "kr" and whose "¥" is, by the word for pay, where no country is known. */
const BY_WORD = [[/grundløn|ansæt|uddann|kvalifikationer|(?<![a-z])af(?![a-z])/i, 'DK'], [/lønn/i, 'NO'], [/løn/i, 'DK'], [/薪|工资|待遇/, 'CN'], [/(?<![a-z])ral(?![a-z])/i, 'IT']] as const

const ANY_BY_WORD = new RegExp(BY_WORD.map(([word]) => word.source).join('|'), 'i')
const countryByWord = (words: string): string | undefined => (ANY_BY_WORD.test(words) ? BY_WORD.find(([word]) => word.test(words))?.[1] : undefined)

/** A "$" said to be for another country is that country's dollar. */
const currencyThere = ({ for: whom, currency }: Omit<Pay, 'said'>, where: string | undefined, text: string, index: number): string => {
  const countries = whom === undefined ? [] : [...new Set(countriesOfWhom(whom))]
  const [country] = countries
  return countries.length !== 1 || country === undefined || country === (where ?? 'US') ? currency : moneyIn(text, country)[index]?.currency ?? currency
}

const NO_LETTER = wordPattern(String.raw`\P{L}`, 'g')
/** An amount that nothing but "from" or "up to" stands beside, or two ends and hardly a word, as boards print pay. */
const isLone = (text: string, { min, max, from, open }: Money, { head, near }: Around, sized: boolean): boolean =>
  text.slice(0, from).trim().length + near.replace(NO_LETTER, '').length <= 12 && (min !== max || (sized && (open !== undefined || MOST.test(head.slice(-WORDS_BEFORE)) || LEAST.test(head.slice(-WORDS_BEFORE)))))

/** Whether nothing stands beside an amount. */
const isWhole = (text: string, { from }: Money, { near }: Around): boolean => text.slice(0, from).trim() === '' && near.replace(NO_LETTER, '') === ''

/** "(approximately USD 48,000 - 63,000)" behind pay: the same in another's money. */
const CONVERTED = /[([]\s?(?:approx(?:\.|imately)?|about|around|roughly|equivalent to|equals?|ca\.?|circa|~|≈|=)\s?$/i
/** "Teaching fee: $33/hour" under a heading of pay is what the work is paid with. */
const FEE = /(?:^|\s)fees?:\s{0,2}$/i

/** Pay stated in one run of text; `said` makes the proof out of offsets in it. */
export const payIn = (text: string, standing: Standing, label: string, said: (from: number, to: number) => Said, country?: string): Pay[] => {
  if (standing !== 'labelled' && !maybeMoney(text)) return []
  const where = country ?? countryByWord(`${label} ${text}`)
  const stated = moneyIn(text, where)
  const money = stated.length > 0 || standing !== 'labelled' ? stated : withoutCurrency(text, where)
  const found: Pay[] = []
  let earlier = false
  money.forEach((here, index) => {
    const beside = around(text, money, index)
    const head = beside.head.slice(-BEFORE)
    const isFee = standing === 'headed' && FEE.test(head) && periodAfter(beside.tail)?.period === 'hour'
    const [before, near] = [wordsOf(isFee ? head.replace(FEE, blank) : head), wordsOf(beside.near)]
    if (earlier && CONVERTED.test(head) || isNone(near, before, standing) || isOfStage(head, beside.tail)) return
    const pay = payOf(here, beside, label, where)
    const sized = here.yearly === true || isSized(here.min, here.max, here.currency)
    const shape = { named: label !== '' && isWhole(text, here, beside), lone: isLone(text, here, beside, sized), whole: sized && isWhole(text, here, beside), range: here.min !== here.max, sized, large: pay?.period === 'year' || pay?.period === 'month', whom: pay?.for }
    if (!isPay(beside.tail, near, before, standing, shape, earlier)) return
    earlier = true
    if (pay !== undefined) found.push({ ...pay, currency: currencyThere(pay, where, text, index), said: said(here.from, here.to + (periodAfter(beside.tail)?.length ?? 0)) })
  })
  return found
}

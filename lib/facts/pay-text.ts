import { CURRENCY_NOT_STATED } from './say-pay'
import type { Block } from '../text/block'
import { anyOf, bare, lastMatch, plain } from '../text/cues'
import type { Labelled } from '../text/labelled'
import { type Said, saidInBlock } from '../text/said'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { currencyOfCountry } from '../vocabulary/currencies'
import { labelsFor } from '../vocabulary/labels'
import { AT_LEAST, AT_MOST, BASIS_WORDS, NOT_PAY_CUES, PAY_CUES, SURE_PAY_CUES } from '../vocabulary/pay-words'
import { labelledAs } from './labelled-as'
import { type Money, moneyIn } from './money'
import type { Pay } from './pay'
import { payFor } from './pay-for'
import { isPossible, periodAfter, periodBefore, periodBySize } from './pay-period'
import { wordPattern } from '../text/word-pattern'

const PAY = anyOf(PAY_CUES)
const SURE = anyOf(SURE_PAY_CUES)
const NOT_PAY = anyOf(NOT_PAY_CUES)
const BASIS = (['ote', 'total', 'base'] as const).map(basis => [basis, anyOf(BASIS_WORDS[basis])] as const)
const MOST = wordPattern(String.raw`(?<!\p{L})(?:${AT_MOST.join('|')})\s{0,2}$`, 'i')
const LEAST = wordPattern(String.raw`(?<!\p{L})(?:${AT_LEAST.join('|')})\s{0,2}$`, 'i')
/** Where what follows an amount stops belonging to it. */
const TAIL_END = wordPattern(String.raw`[,;+|)]|[.!?](?=\s|$)|\s[–—-]\s|(?<!\p{L})(?:plus|and|und|sowie|et|with|including|based|depending|zzgl\.?|in addition)(?!\p{L})`, 'i')
const NOTE = wordPattern(String.raw`^[\s(]{0,3}(gross|brutto|bruts?|net|netto|pro rata)(?!\p{L})`, 'i')

/** How sure it is, by where it stands, that an amount is pay: under a pay label, or merely somewhere. */
type Standing = 'labelled' | 'alone' | 'prose'

type Around = { head: string; tail: string; near: string }

const around = (text: string, money: readonly Money[], index: number): Around => {
  const here = money[index]
  if (here === undefined) return { head: '', tail: '', near: '' }
  const head = text.slice(money[index - 1]?.to ?? 0, here.from)
  const tail = text.slice(here.to, money[index + 1]?.from ?? text.length)
  // The bracket or comma right behind the amount may hold its period: it does not end the tail.
  const skip = periodAfter(tail)?.length ?? 0
  const end = tail.slice(skip).search(TAIL_END)
  return { head, tail, near: end < 0 ? tail.slice(0, 120) : tail.slice(0, skip + end) }
}

/** In a label's value, what begins anew behind the period is another thing: "£26,000/annum Bonus". */
const NEXT_PHRASE = wordPattern(String.raw`(?<=(?:/|per |an? |p\.)\p{L}{1,8}\.?)\s(?=[\p{Lu}\d])`, '')

const isPay = ({ head, tail, near }: Around, standing: Standing, lone: boolean, earlier: boolean): boolean => {
  if (NOT_PAY.test(standing === 'labelled' ? near.slice(0, NEXT_PHRASE.exec(near)?.index) : near)) return false
  const pay = lastMatch(PAY, head.slice(-200))
  const other = lastMatch(NOT_PAY, head.slice(-200))
  if (other >= 0 && other > lastMatch(SURE, head.slice(-200))) return false
  if (standing === 'labelled' || pay >= 0) return true
  if (PAY.test(near) || (lone && standing === 'alone')) return true
  return other < 0 && (earlier || periodAfter(tail) !== undefined)
}

const basisOf = ({ head, near }: Around, label: string): Pay['basis'] => {
  const words = `${label} ${head.slice(-80)} ${near.slice(0, 40)}`
  return BASIS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** Without a currency, only what can hardly be anything else: a year's pay, or pence an hour. */
const bySize = ({ min, max, currency, assumed }: Money): Pay['period'] | undefined => {
  const period = periodBySize(min, max, currency)
  return assumed !== true || period === 'year' || (period === 'hour' && min % 1 !== 0) ? period : undefined
}

/** A guess of the board, as its own words say; an employer's estimate is the employer's word. */
const GUESS = wordPattern(String.raw`^\s?[(\[]\s?(?!employer)(?:\p{L}{2,20}(?:'s)?\s)?est(?:\.|imated?)?\s?[)\]]`, 'i')

const payOf = (money: Money, where: Around, label: string): Omit<Pay, 'said'> | undefined => {
  const most = money.min === money.max && MOST.test(where.head)
  const least = money.min === money.max && (money.open === 'max' || LEAST.test(where.head))
  const period = periodAfter(where.tail)?.period ?? periodBefore(where.head) ?? periodBefore(label) ?? (money.yearly === true ? 'year' : bySize(money))
  if (period === undefined || !isPossible(money.min, money.max, money.currency, period) || money.max > money.min * 12) return undefined
  const basis = basisOf(where, label)
  const whom = payFor(where.head, where.tail)
  const note = NOTE.exec(where.tail)?.[1]?.toLowerCase() ?? (money.assumed === true ? CURRENCY_NOT_STATED : undefined)
  const estimate = GUESS.test(where.tail) || /^estimated/.test(label)
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

/** Whose crown "kr" is, by the word for pay, where no country is known. */
const NORDIC = [[/lønn/i, 'NO'], [/løn/i, 'DK']] as const

const NO_LETTER = wordPattern(String.raw`\P{L}`, 'g')
/** Pay stated in one run of text; `said` makes the proof out of offsets in it. */
export const payIn = (text: string, standing: Standing, label: string, said: (from: number, to: number) => Said, country?: string): Pay[] => {
  const where = country ?? NORDIC.find(([word]) => word.test(`${label} ${text}`))?.[1]
  const stated = moneyIn(text, where)
  const money = stated.length > 0 || standing !== 'labelled' ? stated : withoutCurrency(text, country)
  const found: Pay[] = []
  let earlier = false
  money.forEach((here, index) => {
    const where = around(text, money, index)
    const rest = text.slice(0, here.from).trim().length + where.near.replace(NO_LETTER, '').length
    if (!isPay(where, standing, rest <= 12 && here.min !== here.max, earlier)) return
    earlier = true
    const pay = payOf(here, where, label)
    if (pay !== undefined) found.push({ ...pay, said: said(here.from, here.to + (periodAfter(where.tail)?.length ?? 0)) })
  })
  return found
}

/** The same range said twice is one: the first stays, and learns what the other adds about it. */
export const merged = (all: readonly Pay[]): Pay[] => {
  const kept: Pay[] = []
  for (const pay of all) {
    const same = kept.findIndex(other => other.min === pay.min && other.max === pay.max && other.currency === pay.currency && other.period === pay.period
      && (other.for === undefined || pay.for === undefined || other.for === pay.for))
    const before = kept[same]
    if (before === undefined) kept.push(pay)
    else kept[same] = { ...pay, ...before }
  }
  return kept
}

const standingOf = (statement: Statement): Standing =>
  statement.of.under.slice(-2).some(heading => PAY.test(heading) && !NOT_PAY.test(heading)) || statement.of.kind === 'heading' || statement.of.kind === 'cell' || statement.of.text.length <= 60 ? 'alone' : 'prose'

const LOWEST = /^(?:min(?:imum)?|from|low(?:est)?|von|mini)(?:imum)?(?![a-z])/i
const HIGHEST = /^(?:max(?:imum)?|to|high(?:est)?|bis|maxi)(?![a-z])/i
/** A table with columns for the ends of each range ("Level | Min | Mid | Max"): the first cell of a row says what it is for. */
const payInColumns = (blocks: readonly Block[], country: string | undefined): { pay: Pay; line: Labelled }[] => blocks.flatMap((of, block) => {
  if (of.kind !== 'cell' || of.label === undefined || !LOWEST.test(of.label)) return []
  const ahead = blocks.slice(block + 1, block + 4).findIndex(({ kind, label }) => kind === 'cell' && label !== undefined && HIGHEST.test(label))
  const [low] = moneyIn(plain(of.text), country)
  const [high] = moneyIn(plain(blocks[block + 1 + ahead]?.text ?? ''), country)
  if (ahead < 0 || low === undefined || high === undefined || low.currency !== high.currency || high.max < low.min) return []
  const before = blocks[block - 1]
  const label = `${of.under.at(-1) ?? ''} ${of.label}`
  const pay = payOf({ ...low, max: high.max }, { head: '', tail: '', near: '' }, label)
  const whom = before?.kind === 'cell' && before.label !== undefined && moneyIn(before.text, country).length === 0 && before.text.length <= 40 ? before.text : undefined
  return pay === undefined ? [] : [{ pay: { ...pay, ...(whom === undefined ? {} : { for: whom }), said: saidInBlock(blocks, block) }, line: { block, of, from: 0, text: of.text, by: 'cell' as const, label } }]
})

/**
 * The pay that a posting states, every range once, in order. Only amounts with a currency, and only where label, words
 * beside it or period make them pay: funding, revenue, budgets, bonuses and insurance are none.
 * `country` (ISO 3166-1 alpha-2) says whose dollar "$" is; without it, the dollar of the US.
 */
export const readPay = (blocks: readonly Block[], country?: string): Pay[] => {
  const lines = labelledAs(blocks, 'pay').filter(line => line.by !== 'heading')
  const taken = new Set(lines.map(line => line.block))
  const found = lines.flatMap(line => payIn(line.text, 'labelled', line.label, (from, to) => saidIn(blocks, line, from, to), country).map(pay => ({ pay, line })))
  const headed = labelsFor('pay')
  for (const statement of statementsOf(blocks)) {
    if (taken.has(statement.block) || !/\d/.test(statement.text)) continue
    const heading = bare(statement.of.under.at(-1) ?? '')
    const label = headed.has(heading) ? heading : ''
    for (const pay of payIn(statement.text, standingOf(statement), label, (from, to) => saidIn(blocks, statement, from, to), country)) found.push({ pay, line: { ...statement, by: 'line', label } })
  }
  found.push(...payInColumns(blocks, country))
  found.sort((a, b) => a.line.block - b.line.block)
  return merged(found.map(({ pay }) => pay))
}

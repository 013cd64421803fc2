import type { Block } from '../text/block'
import { bare, plain } from '../text/cues'
import { labelled } from '../text/labelled'
import { saidIn, type Statement, statementsAt } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { allLabels, labelsFor } from '../vocabulary/labels'
import { NOT_PAY_CUES, PAY_CUES } from '../vocabulary/pay-words'
import { maybeMoney } from './money-sign'
import type { Pay } from './pay'
import { type Cues, cuesOf, wordsOf } from './pay-cues'
import { isKnownWhom } from './pay-for'
import { payIn, type Standing } from './pay-in'
import { isUnderProcess } from './pay-of-stage'
import { payInColumns, whomOfRow } from './pay-table'

const PAY = cuesOf(PAY_CUES)
const NOT_PAY = cuesOf(NOT_PAY_CUES)
const speaksOf = (cues: Cues, text: string): boolean => cues.among(wordsOf(text))
/** Headings stand above many blocks, and are much the same in many postings. */
const MOST_HEADINGS = 200
const aboutPay = new Map<string, boolean>()
const isAboutPay = (heading: string): boolean => {
  const known = aboutPay.get(heading)
  if (known !== undefined) return known
  if (aboutPay.size >= MOST_HEADINGS) aboutPay.clear()
  const answer = speaksOf(PAY, heading) && !speaksOf(NOT_PAY, heading)
  aboutPay.set(heading, answer)
  return answer
}

/** No posting states pay more often; what does is not looked through for what is said twice. */
const FEW = 40
const isLike = (one: Pay, other: Pay): boolean => one.currency === other.currency && one.period === other.period && (one.basis === other.basis || one.basis === undefined) && (one.for === undefined || other.for === undefined || one.for === other.for)
/** "Up to £95k" beside "£85-95k", "From $18" beside "$18": one end of what is said in full elsewhere. */
const isEndOf = (part: Pay, whole: Pay): boolean => part !== whole && isLike(part, whole) && whole.min !== undefined && whole.max !== undefined
  && ((part.min === undefined && part.max === whole.max) || (part.max === undefined && part.min === whole.min && whole.max > whole.min) || (part.min === part.max && whole.max > whole.min && (part.max === whole.max || part.min === whole.min)))
/** "From $18" and "$18" of one thing: what says that there may be more stays. */
const isOpen = (one: Pay, other: Pay): boolean => one !== other && isLike(one, other) && one.min !== undefined && one.min === one.max && other.min === one.min && other.max === undefined

/** "£43,000 - £49,000", and then which of it is for whom: the whole is no pay of its own. */
const isSpan = (whole: Pay, all: readonly Pay[]): boolean => {
  const parts = whole.for === undefined ? all.filter(part => part.for !== undefined && part.currency === whole.currency && part.period === whole.period) : []
  return parts.length > 1 && whole.min === Math.min(...parts.map(({ min }) => min ?? Infinity)) && whole.max === Math.max(...parts.map(({ max }) => max ?? 0))
}

/** The same range said twice is one: the first stays, and learns what the other adds about it. One end of a range that is said in full is no pay of its own. */
export const merged = (all: readonly Pay[]): Pay[] => {
  const kept: Pay[] = []
  const few = all.slice(0, FEW)
  for (const pay of all.filter(one => !few.some(other => isEndOf(one, other) || isOpen(one, other)))) {
    const same = kept.findIndex(other => other.min === pay.min && other.max === pay.max && other.currency === pay.currency && other.period === pay.period
      && (other.for === undefined || pay.for === undefined || other.for === pay.for))
    const before = kept[same]
    if (before === undefined) kept.push(pay)
    else kept[same] = { ...pay, ...before }
  }
  return kept.filter(whole => !isSpan(whole, kept.slice(0, FEW)))
}

const BARS = /\s\|\s.{1,120}?\s\|(?=\s|$)/
/** Whether a statement is a part between bars, and the part before it does not make it another thing ("Sign-on bonus | $15,000 | …"). */
const isPart = ({ of, from, text }: Statement): boolean => text.length <= 60 && text.length < of.text.length && from < 400 && BARS.test(of.text.slice(0, 400)) && !speaksOf(NOT_PAY, of.text.slice(Math.max(0, from - 40), from))

const standingOf = (statement: Statement): Standing => {
  const { of } = statement
  if (of.under.slice(-1).some(isAboutPay)) return 'headed'
  if (isPart(statement)) return 'part'
  return of.under.slice(-2).some(isAboutPay) || of.kind === 'heading' || of.kind === 'cell' || of.text.length <= 60 ? 'alone' : 'prose'
}

/** A number as large as pay without any sign: read only under a label. */
const BARE_AMOUNT = /\d\s?[kк](?![a-z])|\d[,.' \u00a0\u202f’]\d{3}|\d{4}|\d[.,]\d\d(?!\d)/i
/** "Gehalt 50-60k", "Wynagrodzenie od 6 000", "Salary 20.50 hourly": a label without its colon, and nothing but a number after it. */
const RUN_IN = wordPattern(String.raw`^[^\p{L}\p{N}]{0,6}((?:\p{L}{2,20}\s){0,2}?\p{L}{2,24})\s{1,2}(?:(?=(?:od|ab|von|vanaf|van|from|de|da|från|fra|entre|between|mellan)\s\d)|(?=\d[\d.,' k–—-]{1,24}(?:k|\d{3})(?!\p{L}|\p{N}))|(?=\d{1,3}[.,]\d\d\s(?:HOUR|hourly|an hour|per hour|/\s?h)))`, 'i')
/** The steps of one scale, set apart as columns are: "MIN $70,000 | MID $80,000 | MAX $90,000". */
const STEPS = /(?:^|\s|\|)min(?:imum)?[^a-z].{1,80}[^a-z]max(?:imum)?[^a-z]/i

/** What of a block is looked at as one statement: its sentences, or all of it where it is a scale. */
const runsOf = (blocks: readonly Block[], block: number): readonly Statement[] => {
  const of = blocks[block]
  return of !== undefined && of.text.length <= 200 && STEPS.test(of.text) ? [{ block, of, from: 0, text: plain(of.text) }] : statementsAt(blocks, block)
}

type Found = { block: number; pay: Pay }

/** Pay in a table is for whom its row is. */
const ofRow = (blocks: readonly Block[], block: number, pay: Pay): Pay => {
  const whom = pay.for === undefined && blocks[block]?.kind === 'cell' ? whomOfRow(blocks, block) : undefined
  return whom === undefined ? pay : { ...pay, for: whom }
}

const IN_BRACKET = /\(([^():]{2,40})\) ?[:：]\s{0,9}$/
/** "Salary range (Canada): …": whom a label names in a bracket. */
const ofBracket = ({ of, from }: Statement, pay: Pay): Pay => {
  const whom = pay.for === undefined ? IN_BRACKET.exec(of.text.slice(Math.max(0, from - 60), from))?.[1] : undefined
  return whom === undefined || !isKnownWhom(whom) ? pay : { ...pay, for: whom }
}

const underLabels = (blocks: readonly Block[], holds: (block: number) => boolean, country: string | undefined): Found[] =>
  labelled(blocks, labelsFor('pay'), allLabels(), holds).filter(line => line.by !== 'heading').flatMap(line => {
    return payIn(line.text, 'labelled', line.label, (from, to) => saidIn(blocks, line, from, to), country).map((pay): Found => ({ block: line.block, pay: ofRow(blocks, line.block, ofBracket(line, pay)) }))
  })

const inSentences = (blocks: readonly Block[], block: number, country: string | undefined): Pay[] => runsOf(blocks, block).flatMap(run => {
  if (!/\d/.test(run.text) || !maybeMoney(run.text)) return []
  const heading = bare(run.of.under.at(-1) ?? '')
  const label = labelsFor('pay').has(heading) ? heading : ''
  return payIn(run.text, standingOf(run), label, (from, to) => saidIn(blocks, run, from, to), country).filter(pay => !isUnderProcess(run.of, pay)).map(pay => ofRow(blocks, block, pay))
})

const runIn = (blocks: readonly Block[], block: number, country: string | undefined): Pay[] => {
  const of = blocks[block]
  const match = of === undefined || of.text.length > 80 ? null : RUN_IN.exec(plain(of.text))
  const label = match?.[1]?.toLowerCase()
  if (of === undefined || match === null || label === undefined || !labelsFor('pay').has(label)) return []
  const from = match[0].length
  return payIn(plain(of.text).slice(from), 'labelled', label, (start, end) => saidIn(blocks, { block, of, from, text: '' }, start, end), country)
}

/**
 * The pay that a posting states, every range once, in order. Only amounts with a currency, and only where label, words
 * beside it or period make them pay: funding, revenue, budgets, bonuses and insurance are none.
 * `country` (ISO 3166-1 alpha-2) says whose dollar "$" is; without it, the dollar of the US.
 */
export const readPay = (blocks: readonly Block[], country?: string): Pay[] => {
  const money = new Set<number>()
  const worth = new Set<number>()
  let cells = false
  blocks.forEach(({ text, kind }, block) => {
    if (!/\d/.test(text)) return
    cells ||= kind === 'cell'
    if (maybeMoney(text)) money.add(block)
    else if (!BARE_AMOUNT.test(text)) return
    worth.add(block)
  })
  if (worth.size === 0) return []
  const found = underLabels(blocks, block => worth.has(block), country)
  const taken = new Set(found.map(({ block }) => block))
  for (const block of worth) if (!taken.has(block) && !money.has(block)) found.push(...runIn(blocks, block, country).map(pay => ({ block, pay })))
  for (const block of money) if (!taken.has(block)) found.push(...inSentences(blocks, block, country).map(pay => ({ block, pay })))
  if (cells) found.push(...payInColumns(blocks, country))
  found.sort((a, b) => a.block - b.block)
  return merged(found.map(({ pay }) => pay))
}

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
import { payIn, type Standing } from './pay-in'
import { payInColumns, whomOfRow } from './pay-table'

const PAY = cuesOf(PAY_CUES)
const NOT_PAY = cuesOf(NOT_PAY_CUES)
const speaksOf = (cues: Cues, text: string): boolean => cues.among(wordsOf(text))
const isAboutPay = (heading: string): boolean => speaksOf(PAY, heading) && !speaksOf(NOT_PAY, heading)

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
/** "Gehalt 50-60k": a label without its colon, and nothing but a number after it. */
const RUN_IN = wordPattern(String.raw`^[^\p{L}\p{N}]{0,6}((?:\p{L}{2,20}\s){0,2}\p{L}{2,24})\s(?=\d[\d.,' k–—-]{1,24}(?:k|\d{3})(?!\p{L}|\p{N}))`, 'i')
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

const underLabels = (blocks: readonly Block[], holds: (block: number) => boolean, country: string | undefined): Found[] =>
  labelled(blocks, labelsFor('pay'), allLabels(), holds).filter(line => line.by !== 'heading').flatMap(line => {
    return payIn(line.text, 'labelled', line.label, (from, to) => saidIn(blocks, line, from, to), country).map((pay): Found => ({ block: line.block, pay: ofRow(blocks, line.block, pay) }))
  })

const inSentences = (blocks: readonly Block[], block: number, country: string | undefined): Pay[] => runsOf(blocks, block).flatMap(run => {
  if (!/\d/.test(run.text)) return []
  const heading = bare(run.of.under.at(-1) ?? '')
  const label = labelsFor('pay').has(heading) ? heading : ''
  return payIn(run.text, standingOf(run), label, (from, to) => saidIn(blocks, run, from, to), country).map(pay => ofRow(blocks, block, pay))
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
  blocks.forEach(({ text }, block) => {
    if (!/\d/.test(text)) return
    if (maybeMoney(text)) money.add(block)
    else if (!BARE_AMOUNT.test(text)) return
    worth.add(block)
  })
  if (worth.size === 0) return []
  const found = underLabels(blocks, block => worth.has(block), country)
  const taken = new Set(found.map(({ block }) => block))
  for (const block of worth) if (!taken.has(block) && !money.has(block)) found.push(...runIn(blocks, block, country).map(pay => ({ block, pay })))
  for (const block of money) if (!taken.has(block)) found.push(...inSentences(blocks, block, country).map(pay => ({ block, pay })))
  found.push(...payInColumns(blocks, country))
  found.sort((a, b) => a.block - b.block)
  return merged(found.map(({ pay }) => pay))
}

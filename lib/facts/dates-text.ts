import type { Block } from '../text/block'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { DATE_SAID, DAY_FIRST_WORDS, NOT_A_JOB_DATE } from '../vocabulary/date-words'
import { daysIn, type NumberOrder, orderIn } from './calendar'
import type { Dates, StatedDay } from './dates'
import { anyOf } from '../text/cues'
import { labelledAs } from './labelled-as'
import { readPlaces } from './place-text'
import { wordPattern } from '../text/word-pattern'

const KINDS = ['posted', 'deadline', 'start'] as const
const FILLER = String.raw`(?:\s?[:,–—-]|\s(?:is|on|by|the|le|am|der|den|zum|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|11:59 ?pm|midnight|noon|at|um|kl\.?|uhr|C?E[SD]?T|UTC|GMT|BST|[PMC][SD]?T|\d{1,2}:\d{2} ?(?:[ap]m)?)){0,5}\s{0,2}$`
const BEFORE = KINDS.map(kind => [kind, wordPattern(String.raw`(?<!\p{L})(?:${DATE_SAID[kind].join('|')})${FILLER}`, 'i')] as const)
const NOT = wordPattern(String.raw`(?<!\p{L})(?:${NOT_A_JOB_DATE.join('|')})${FILLER}`, 'i')

const FOREIGN = anyOf(DAY_FIRST_WORDS)
/** The countries that write the month first. */
const MONTH_FIRST = new Set(['US', 'PH'])
type Order = (words: string) => NumberOrder | undefined

/**
 * What comes first in a date that is all numbers: by the language of the words beside it, else by another date of the posting
 * that can be read in one way only, else by where the job is. Asked only where it matters, and found out once.
 */
const orderOf = (blocks: readonly Block[], country: string | undefined): Order => {
  let known: { order: NumberOrder | undefined } | undefined
  const inPosting = (): NumberOrder | undefined => {
    const seen = blocks.flatMap(({ text }) => orderIn(text) ?? [])
    const sure = seen.find(order => order !== 'unclear')
    if (sure === 'day' || sure === 'month') return sure
    const countries = country === undefined ? new Set(readPlaces(blocks).flatMap(place => place.country ?? [])) : new Set([country])
    if (countries.size === 0 || countries.has('CA')) return undefined
    const first = [...countries].map(code => MONTH_FIRST.has(code) ? 'month' as const : 'day' as const)
    return new Set(first).size === 1 ? first[0] : undefined
  }
  return words => {
    if (FOREIGN.test(words)) return 'day'
    known ??= { order: inPosting() }
    return known.order
  }
}

const daysWith = (text: string, words: string, order: Order) => {
  const here = orderIn(text)
  return daysIn(text, here === 'unclear' ? order(words) : here)
}

/** "Bis 3. März 2026" is one sentence, whatever follows other full stops. */
const withDaysWhole = (statements: readonly Statement[]): Statement[] => {
  const whole: Statement[] = []
  for (const statement of statements) {
    const last = whole.at(-1)
    if (last?.block === statement.block && /\d\.\s{0,2}$/.test(last.text) && last.text.length <= 800) whole[whole.length - 1] = { ...last, text: last.text + statement.text }
    else whole.push(statement)
  }
  return whole
}

const fromLabel = (blocks: readonly Block[], kind: (typeof KINDS)[number], order: Order): StatedDay | undefined => {
  for (const line of labelledAs(blocks, kind)) {
    const day = daysWith(line.text, line.label, order)[0]
    if (day !== undefined && (line.by !== 'heading' || day.from <= 40)) return { day: day.day, said: saidIn(blocks, line, day.from, day.to) }
  }
  return undefined
}

const fromStatement = (blocks: readonly Block[], statement: Statement, order: Order): Dates => {
  const dates: Dates = {}
  for (const { day, from, to } of daysWith(statement.text, statement.text, order)) {
    const head = statement.text.slice(Math.max(0, from - 120), from)
    const kind = BEFORE.find(([, pattern]) => pattern.test(head))?.[0]
    if (kind !== undefined && dates[kind] === undefined && !(kind === 'start' && NOT.test(head))) dates[kind] = { day, said: saidIn(blocks, statement, from, to) }
  }
  return dates
}

/** A deadline before the day of posting cannot be one: boards print such leftovers. */
export const plausible = (dates: Dates): Dates => {
  const { posted, deadline, start } = dates
  const wrong = posted !== undefined && deadline !== undefined && deadline.day < posted.day
  return { ...(posted === undefined ? {} : { posted }), ...(deadline === undefined || wrong ? {} : { deadline }), ...(start === undefined ? {} : { start }) }
}

/**
 * The days that a posting states: when it appeared, until when one may apply, when the work starts. Labelled days first, then
 * sentences. "3 days ago" and days without a year are no days; "05/06/2024" is one only where language, another date or the
 * country (`country`, ISO 3166-1 alpha-2, or that of the places in the text) says what comes first.
 */
export const readDates = (blocks: readonly Block[], country?: string): Dates => {
  const order = orderOf(blocks, country)
  const dates: Dates = {}
  for (const statement of withDaysWhole(statementsOf(blocks))) {
    if (!/(?:19|20)\d{2}/.test(statement.text)) continue
    const found = fromStatement(blocks, statement, order)
    for (const kind of KINDS) dates[kind] ??= found[kind]
  }
  for (const kind of KINDS) dates[kind] = fromLabel(blocks, kind, order) ?? dates[kind]
  return plausible(dates)
}

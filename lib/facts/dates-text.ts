import type { Block } from '../text/block'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { DATE_SAID, NOT_A_JOB_DATE } from '../vocabulary/date-words'
import { daysIn } from './calendar'
import type { Dates, StatedDay } from './dates'
import { labelledAs } from './labelled-as'
import { wordPattern } from '../text/word-pattern'

const KINDS = ['posted', 'deadline', 'start'] as const
const FILLER = String.raw`(?:\s?[:,–—-]|\s(?:is|on|by|the|le|am|der|den|zum|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|11:59 ?pm|midnight|at|\d{1,2}:\d{2} ?(?:[ap]m)?)){0,5}\s{0,2}$`
const BEFORE = KINDS.map(kind => [kind, wordPattern(String.raw`(?<!\p{L})(?:${DATE_SAID[kind].join('|')})${FILLER}`, 'i')] as const)
const NOT = wordPattern(String.raw`(?<!\p{L})(?:${NOT_A_JOB_DATE.join('|')})${FILLER}`, 'i')

const fromLabel = (blocks: readonly Block[], kind: (typeof KINDS)[number]): StatedDay | undefined => {
  for (const line of labelledAs(blocks, kind)) {
    const day = daysIn(line.text)[0]
    if (day !== undefined && (line.by !== 'heading' || day.from <= 40)) return { day: day.day, said: saidIn(blocks, line, day.from, day.to) }
  }
  return undefined
}

const fromStatement = (blocks: readonly Block[], statement: Statement): Dates => {
  const dates: Dates = {}
  for (const { day, from, to } of daysIn(statement.text)) {
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
 * sentences. "3 days ago", days without a year and "05/06/2024" are no days.
 */
export const readDates = (blocks: readonly Block[]): Dates => {
  const dates: Dates = {}
  for (const statement of statementsOf(blocks)) {
    if (!/(?:19|20)\d{2}/.test(statement.text)) continue
    const found = fromStatement(blocks, statement)
    for (const kind of KINDS) dates[kind] ??= found[kind]
  }
  for (const kind of KINDS) dates[kind] = fromLabel(blocks, kind) ?? dates[kind]
  return plausible(dates)
}

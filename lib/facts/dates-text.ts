import type { Block } from '../text/block'
import { anyOf, mayHold } from '../text/cues'
import type { Said } from '../text/said'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { APPLYING, BEFORE_A_DAY, DATE_SAID, DAY_FIRST_WORDS, NO_DEADLINE, NOT_A_JOB_DATE, OPENS_AND_CLOSES, ROLLING, SOON, STARTS_SOON, UNTIL, UNTIL_BEHIND } from '../vocabulary/date-words'
import { labelsFor } from '../vocabulary/labels'
import { type DayAt, daysAfter, daysIn, type NumberOrder, orderIn } from './calendar'
import type { Dates, StatedDay } from './dates'
import { labelledAs } from './labelled-as'
import { readPlaces } from './place-text'

const KINDS = ['posted', 'deadline', 'start'] as const
const FILLER = String.raw`(?:\s?[:,–—-]|\s?\(?(?<!\p{L})(?:${BEFORE_A_DAY.join('|')})(?!\p{L})\)?\.?){0,6}[\s(]{0,2}$`
/** Words before a day: those of sentences and those of labels, whose ends may be articles ("ansøgningsfristen"). */
const before = (kind: (typeof KINDS)[number]): RegExp => {
  const labels = [...labelsFor(kind)].filter(label => label.length > 4 && !label.includes('(')).sort((a, b) => b.length - a.length)
  return wordPattern(String.raw`(?<!\p{L})(?:${DATE_SAID[kind].join('|')}|(?:${labels.join('|')})\p{L}{0,3})${FILLER}`, 'i')
}
const BEFORE = KINDS.map(kind => [kind, before(kind)] as const)
const NOT = wordPattern(String.raw`(?<!\p{L})(?:${NOT_A_JOB_DATE.join('|')})${FILLER}`, 'i')
const LAST_DAY = wordPattern(String.raw`(?<!\p{L})(?:${UNTIL.join('|')})${FILLER}`, 'i')
const LAST_DAY_BEHIND = wordPattern(String.raw`^\s?(?:(?:klo|kello)\s[\d.:]{1,5}\s)?(?:${UNTIL_BEHIND.join('|')})(?!\p{L})`, 'i')
const APPLIES = anyOf(APPLYING)
const ENDS_ELSE = anyOf(NO_DEADLINE)
const BOTH = anyOf(OPENS_AND_CLOSES)
/** Between the two days of a stretch of time. */
const STRETCH = /^(?:\s?(?:[-–—]|to|through|until|bis|au|al|hasta|a|até|tot|till|til|do|по|до)\s?){1,2}$/i

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

const fromLabel = (blocks: readonly Block[], kind: (typeof KINDS)[number], order: Order, after: string | undefined): StatedDay | undefined => {
  for (const line of labelledAs(blocks, kind)) {
    const [first, second] = withYear(daysWith(line.text, line.label, order), kind === 'posted' ? undefined : after, line.text)
    // "Hakuaika: 1.4.2026 – 30.4.2026": applications are open from the one to the other.
    const day = kind === 'deadline' && first !== undefined && second !== undefined && STRETCH.test(line.text.slice(first.to, second.from)) ? second : first
    if (day !== undefined && (line.by !== 'heading' || day.from <= 40)) return { day: day.day, said: saidIn(blocks, line, day.from, day.to) }
  }
  return undefined
}

/** The days as they stand; where none has its year, what they are after another day, if that is known. */
const withYear = (days: readonly DayAt[], after: string | undefined, text: string): readonly DayAt[] =>
  days.length > 0 || after === undefined ? days : daysAfter(text, after)

/** What a day is by the words around it. The end of a contract, and what must be done by then, are no deadline. */
const kindOf = (text: string, head: string, { to }: DayAt): (typeof KINDS)[number] | undefined => {
  const kind = BEFORE.find(([, pattern]) => pattern.test(head))?.[0]
  const tail = text.slice(to, to + 40)
  if (kind !== undefined) return (kind === 'start' && NOT.test(head)) || (kind === 'deadline' && ENDS_ELSE.test(tail.slice(0, 16))) ? undefined : kind
  if (!LAST_DAY.test(head) && !LAST_DAY_BEHIND.test(tail)) return undefined
  const near = `${head.slice(-50)} ${tail.slice(0, 24).split(/[.;]\s/)[0] ?? ''}`
  return APPLIES.test(`${head} ${tail}`) && !ENDS_ELSE.test(near) ? 'deadline' : undefined
}

const fromStatement = (blocks: readonly Block[], statement: Statement, order: Order, after?: string): Dates => {
  const dates: Dates = {}
  const { text } = statement
  let last: DayAt | undefined
  for (const day of withYear(daysWith(text, text, order), after, text)) {
    const head = text.slice(Math.max(0, day.from - 120), day.from)
    const closes = last !== undefined && STRETCH.test(text.slice(last.to, day.from)) && (BOTH.test(head) || dates.deadline?.day === last.day)
    const kind = closes ? 'deadline' : BOTH.test(head) ? 'posted' : kindOf(text, head, day)
    last = day
    if (kind !== undefined && (closes || dates[kind] === undefined)) dates[kind] = { day: day.day, said: saidIn(blocks, statement, day.from, day.to) }
  }
  return dates
}

const SOON_SAID = anyOf(STARTS_SOON)
const maySaySoon = mayHold(STARTS_SOON, /start|join|commenc|börja|asap|zaraz|sofort|immed|ihned|okam|nástup|tilltr|tilt|oppst|opst|zo s|alo|työ/i)
const SOON_VALUE = wordPattern(String.raw`^(?:${SOON.join('|')})(?!\p{L})`, 'i')
const ROLLS = anyOf(ROLLING)
const mayRoll = /rolling|ongoing|filled|besetz|laufend|l'eau|cubrir|preench|löpande|løbende|løpende|fortl|průběž|bieżąc|täytet|jatkuva|vervuld/i

/** A start as soon as can be, and applications read as they come: both are stated without a day. */
const withoutDay = (blocks: readonly Block[], dates: Dates): Dates => {
  const label = dates.start === undefined ? labelledAs(blocks, 'start').find(({ by, text }) => (by !== 'heading' || text.length < 60) && SOON_VALUE.test(text)) : undefined
  let soon = label === undefined ? undefined : saidIn(blocks, label, 0, label.text.length)
  let rolling: Said | undefined
  for (const statement of statementsOf(blocks)) {
    const { text } = statement
    const starts = soon === undefined && dates.start === undefined && maySaySoon(text) ? SOON_SAID.exec(text) : null
    if (starts !== null) soon = saidIn(blocks, statement, starts.index, starts.index + starts[0].trimEnd().length)
    const rolls = rolling === undefined && mayRoll.test(text) ? ROLLS.exec(text) : null
    if (rolls !== null) rolling = saidIn(blocks, statement, rolls.index, rolls.index + rolls[0].trimEnd().length)
  }
  return { ...(soon !== undefined && { soon: { said: soon } }), ...(rolling !== undefined && { rolling: { said: rolling } }) }
}

/** Days of so many milliseconds after the day of posting are a board's filler. */
const FAR = 2 * 366 * 86_400_000
const isFar = (from: StatedDay, to: StatedDay): boolean => Date.parse(to.day) - Date.parse(from.day) > FAR

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

/** A deadline before the day of posting cannot be one, nor one that is years after it: boards print such leftovers and fillers. */
export const plausible = (dates: Dates): Dates => {
  const { posted, deadline, ...rest } = dates
  const wrong = posted !== undefined && deadline !== undefined && (deadline.day < posted.day || isFar(posted, deadline))
  return { ...(posted !== undefined && { posted }), ...(deadline !== undefined && !wrong && { deadline }), ...rest }
}

/**
 * The days that a posting states: when it appeared, until when one may apply, when the work starts. Labelled days first, then
 * sentences. "3 days ago" is no day, as a capture holds no clock to count from; a day without a year is the first such day after
 * the posting appeared (`posted`, or as the text says it), a deadline else the last such day before the work starts, else none; "05/06/2024" is one only where language, another date or the
 * country (`country`, ISO 3166-1 alpha-2, or that of the places in the text) says what comes first.
 */
export const readDates = (blocks: readonly Block[], country?: string, posted?: string): Dates => {
  const order = orderOf(blocks, country)
  const dates: Dates = {}
  const statements = withDaysWhole(statementsOf(blocks))
  for (const statement of statements) {
    if (!/(?:19|20)\d{2}/.test(statement.text)) continue
    const found = fromStatement(blocks, statement, order)
    for (const kind of KINDS) dates[kind] ??= found[kind]
  }
  dates.posted = fromLabel(blocks, 'posted', order, undefined) ?? dates.posted
  const appears = posted ?? dates.posted?.day
  dates.start = fromLabel(blocks, 'start', order, appears) ?? dates.start
  // One applies before one starts: without a day of posting it is the last such day before the start.
  const after = appears ?? (dates.start === undefined ? undefined : yearBefore(dates.start.day))
  dates.deadline = fromLabel(blocks, 'deadline', order, after) ?? dates.deadline
  if (dates.deadline === undefined && after !== undefined) {
    for (const statement of statements) dates.deadline ??= /\d/.test(statement.text) ? fromStatement(blocks, statement, order, after).deadline : undefined
  }
  const { posted: appeared, deadline, start } = dates
  return plausible({ ...(appeared && { posted: appeared }), ...(deadline && { deadline }), ...(start && { start }), ...withoutDay(blocks, dates) })
}

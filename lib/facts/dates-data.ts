import { plain } from '../text/cues'
import { saidInField } from '../text/said'
import { dayOf, daysIn } from './calendar'
import type { Dates, StatedDay } from './dates'
import { plausible } from './dates-text'
import { numberIn, objectOf, wordsOf } from './plain-json'

const FIELDS = { posted: ['datePosted'], deadline: ['validThrough', 'applicationDeadline'], start: ['jobStartDate'] } as const

/** Anything before is a board's empty value (1970) or a mistake, anything after its "for ever" (2099, 9999). */
const EARLIEST = '2000-01-01'
const LATEST = '2060-01-01'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** As Java writes a date, which SuccessFactors' pages put into their annotations: "Tue Nov 10 00:00:00 UTC 2026". */
const OF_JAVA = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) \d{2}:\d{2}:\d{2} [A-Z][A-Z\d:+-]{0,8} (\d{4})$/

const dayOfJava = (words: string): string | undefined => {
  const [, month = '', day, year] = OF_JAVA.exec(words) ?? []
  return month === '' ? undefined : dayOf(Number(year), MONTHS.indexOf(month) + 1, Number(day))
}

const dayIn = (value: unknown): { day: string; words: string } | undefined => {
  const words = wordsOf(objectOf(value)?.['@value'] ?? value)
  if (words !== undefined) {
    const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(words)
    const day = iso === null ? dayOfJava(words) ?? daysIn(plain(words))[0]?.day : dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (day !== undefined) return day < EARLIEST || day > LATEST ? undefined : { day, words }
  }
  const seconds = numberIn(value)
  if (seconds === undefined || seconds < 946_684_800) return undefined
  const milliseconds = seconds > 1e11 ? seconds : seconds * 1_000
  if (milliseconds > 4_102_444_800_000) return undefined
  return { day: new Date(milliseconds).toISOString().slice(0, 10), words: String(value) }
}

const stated = (data: Readonly<Record<string, unknown>>, fields: readonly string[]): StatedDay | undefined => {
  for (const field of fields) {
    const found = dayIn(data[field])
    if (found !== undefined) return { day: found.day, said: saidInField('data', field, found.words) }
  }
  return undefined
}

/**
 * The days of a JobPosting: `datePosted`, `validThrough`, `jobStartDate`. The day is taken as it is written, in the posting's
 * own place. A day before 2000 or after 2060 is no fact, nor is a deadline before, on or years after the day of posting: a board
 * that must fill the field puts such days in.
 */
export const datesFromData = (data: Readonly<Record<string, unknown>>): Dates => {
  const [posted, deadline, start] = [stated(data, FIELDS.posted), stated(data, FIELDS.deadline), stated(data, FIELDS.start)]
  const sameDay = deadline?.day === posted?.day
  return plausible({ ...(posted === undefined ? {} : { posted }), ...(deadline === undefined || sameDay ? {} : { deadline }), ...(start === undefined ? {} : { start }) })
}

/** The day in a site's own field: the field's name says which ("posted", "deadline", "start"); others hold none of these. */
export const datesFromField = (words: string, field: string): Dates => {
  const found = dayIn(words)
  const kind = /dead|clos|expir|until|through/i.test(field) ? 'deadline' : /start|begin/i.test(field) ? 'start' : /post|publish|date|creat|listed/i.test(field) ? 'posted' : undefined
  return found === undefined || kind === undefined ? {} : { [kind]: { day: found.day, said: saidInField('site', field, words) } }
}

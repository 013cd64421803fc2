import type { Dates } from '../facts/dates'
import { datesFromData, datesFromField } from '../facts/dates-data'
import type { Employment } from '../facts/employment'
import { employmentFromData, employmentFromField } from '../facts/employment-data'
import type { Pay } from '../facts/pay'
import { payFromData, payFromField } from '../facts/pay-data'
import type { Place } from '../facts/place'
import { locatedPlaces } from '../facts/place-country'
import { placesFromData, placesFromField } from '../facts/place-data'
import type { Workplace } from '../facts/workplace'
import { workplaceFromData, workplaceFromField } from '../facts/workplace-data'
import type { Capture } from './capture'

type Data = Readonly<Record<string, unknown>>

/** The JobPosting to read: the first, as a page about one of several was corroborated when it was captured. */
export const dataOf = (capture: Capture): Data => capture.data[0]?.value ?? {}

/** What data says; where it is silent, what the first of the site's fields with one of these names says. */
const either = <T>(capture: Capture, fromData: (data: Data) => T[], fromField: (words: string, field: string) => T[], names: readonly string[]): T[] => {
  const found = fromData(dataOf(capture))
  if (found.length > 0) return found
  for (const name of names) {
    const words = capture.fields[name]
    const said = words === undefined ? [] : fromField(words, name)
    if (said.length > 0) return said
  }
  return []
}

/** Places named by structured data or the site's fields. */
export const placesIn = (capture: Capture): Place[] => locatedPlaces(either(capture, placesFromData, placesFromField, ['location', 'locations', 'place']), capture.blocks)

/** Pay named by structured data or the site's fields; the country settles whose dollar is meant. */
export const payInFields = (capture: Capture, country: string | undefined): Pay[] =>
  either(capture, payFromData, (words, field) => payFromField(words, field, country), ['pay', 'salary', 'compensation'])

/** Employment named by structured data or the site's fields. */
export const employmentIn = (capture: Capture): Employment[] => either(capture, employmentFromData, employmentFromField, ['employment', 'contract', 'type', 'schedule'])

/** Where one works, by structured data and the site's fields: boards say remote in one and hybrid in the other. */
export const workplaceIn = (capture: Capture): Workplace[] => {
  const field = ['workplace', 'remote', 'location', 'employment'].flatMap(name => {
    const words = capture.fields[name]
    return words === undefined ? [] : workplaceFromField(words, name)
  })
  return [...workplaceFromData(dataOf(capture)), ...field].filter(({ kind }, at, all) => all.findIndex(other => other.kind === kind) === at)
}

/** Days named by structured data, else by the site's fields. */
export const datesIn = (capture: Capture): Dates => {
  const fields = ['posted', 'deadline', 'start'].map(name => {
    const words = capture.fields[name]
    return words === undefined ? {} : datesFromField(words, name)
  })
  return fields.reduce((dates, more) => ({ ...more, ...dates }), datesFromData(dataOf(capture)))
}

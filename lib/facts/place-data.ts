import { plain } from '../text/cues'
import { saidInField } from '../text/said'
import { countryCoded, countryNamed } from '../vocabulary/countries'
import type { Place } from './place'
import { placesIn, type Where } from './place-words'
import { mergedPlaces } from './place-text'
import { listOf, nameOf, objectOf, shownJson, wordsOf } from './plain-json'

/** Boards fill these in where they have nothing to say; building codes and remarks are no cities either. */
const NOTHING = /^(?:n\/?a|none|null|undefined|unavailable|unknown|various|multiple|remote|anywhere|not specified|-+|\.+)$|\d{3}|\bbldg\b|^[A-Z]{2,3}-[A-Z]{2}\b/i

const named = (value: unknown): string | undefined => {
  const words = nameOf(value)
  return words === undefined || NOTHING.test(words) ? undefined : words
}

/** The country that a JobPosting names, as name, code or object. */
export const countryIn = (value: unknown): string | undefined => {
  const words = nameOf(value)
  return words === undefined ? undefined : countryNamed(words) ?? (words.length <= 3 ? countryCoded(words.toUpperCase()) : undefined)
}

const fromWords = (words: string): Where[] => placesIn(plain(words), true).map(({ where }) => where)

const whereOf = (value: unknown): Where[] => {
  const words = wordsOf(value)
  if (words !== undefined) return fromWords(words)
  const place = objectOf(value)
  const address = place?.['address'] ?? place
  const text = wordsOf(address)
  if (text !== undefined) return fromWords(text)
  const parts = objectOf(listOf(address)[0])
  const country = countryIn(parts?.['addressCountry'])
  const city = named(parts?.['addressLocality'])
  // Some boards put the whole line into one property: "Boston, MA, United States".
  const read = city !== undefined && city.includes(',') ? fromWords(city)[0] : city === undefined ? undefined : { city }
  const region = named(parts?.['addressRegion'])
  const where = { ...(region === undefined ? {} : { region }), ...(country === undefined ? {} : { country }), ...read }
  if (Object.keys(where).length > 0) return [where]
  const name = wordsOf(place?.['name'])
  return name === undefined ? [] : fromWords(name)
}

/**
 * The places of a JobPosting's `jobLocation`, whatever its shape. Codes for "nothing" and building codes are no cities.
 * `applicantLocationRequirements` are where a remote worker may live and are no places of work.
 */
export const placesFromData = (data: Readonly<Record<string, unknown>>): Place[] =>
  mergedPlaces(listOf(data['jobLocation']).flatMap(value =>
    whereOf(value).map((where): Place => ({ ...where, said: saidInField('data', 'jobLocation', shownJson(value)) }))))

/** The places in a site's own field ("Boston, MA · 3 days ago"). */
export const placesFromField = (words: string, field: string): Place[] =>
  mergedPlaces(placesIn(plain(words).split(/\s·\s(?=\D{0,12}\d)/)[0] ?? '', true).map(({ where }): Place => ({ ...where, said: saidInField('site', field, words) })))

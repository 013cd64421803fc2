import { plain } from '../text/cues'
import { saidInField } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { countryCoded, countryNamed } from '../vocabulary/countries'
import type { Place } from './place'
import { codedPlace } from './place-coded'
import { mergedPlaces, narrowest } from './place-merged'
import type { Where } from './place-names'
import { placesIn } from './place-words'
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

/** Some boards put the whole line into the locality ("Boston, MA, United States"), others a site's code ("USA-CO Boulder 2"). */
const localityIn = (value: unknown): Where | undefined => {
  const written = nameOf(value)
  const coded = written === undefined ? undefined : codedPlace(plain(written))
  if (coded !== undefined) return coded
  const words = named(value)
  if (words === undefined) return undefined
  const [first, ...others] = fromWords(words)
  return first?.city !== undefined && others.length === 0 ? first : words.includes(',') ? first : { city: words }
}

const whereOf = (value: unknown): Where[] => {
  const words = wordsOf(value)
  if (words !== undefined) return fromWords(words)
  const place = objectOf(value)
  const address = place?.['address'] ?? place
  const text = wordsOf(address)
  if (text !== undefined) return fromWords(text)
  const parts = objectOf(listOf(address)[0])
  const country = countryIn(parts?.['addressCountry'])
  const region = named(parts?.['addressRegion'])
  const where = { ...(region === undefined ? {} : { region }), ...localityIn(parts?.['addressLocality']), ...(country === undefined ? {} : { country }) }
  if (Object.keys(where).length > 0) return [where]
  const name = wordsOf(place?.['name'])
  return name === undefined ? [] : fromWords(name)
}

/** From so many countries without a city on, a list says where remote workers may live. */
const SCOPE = 4
const isScope = (places: readonly Where[]): boolean => places.length >= SCOPE && places.every(({ city, region }) => city === undefined && region === undefined)

const located = (data: Readonly<Record<string, unknown>>): Place[] => mergedPlaces(listOf(data['jobLocation']).flatMap(value =>
  whereOf(value).map((where): Place => ({ ...where, said: saidInField('data', 'jobLocation', shownJson(value)) }))))

/**
 * The places of a JobPosting's `jobLocation`, whatever its shape. Codes for "nothing" and building codes are no cities.
 * `applicantLocationRequirements` are where a remote worker may live and are no places of work, nor is a long list of countries.
 */
export const placesFromData = (data: Readonly<Record<string, unknown>>): Place[] => {
  const places = located(data)
  return isScope(places) ? [] : narrowest(places)
}

/** The countries of a `jobLocation` that is no place of work but a long list of countries. */
export const scopeFromLocations = (data: Readonly<Record<string, unknown>>): string[] => {
  const places = located(data)
  return isScope(places) ? places.flatMap(({ country }) => country ?? []) : []
}

/** Sites print the label into their field. */
const LABEL = wordPattern(String.raw`^\p{L}[\p{L} ]{2,20}:\s`, '')
/** The places in a site's own field ("Boston, MA · 3 days ago"). */
export const placesFromField = (words: string, field: string): Place[] =>
  narrowest(mergedPlaces(placesIn(plain(words).split(/\s·\s(?=\D{0,12}\d)/)[0]?.replace(LABEL, '') ?? '', true).map(({ where }): Place => ({ ...where, said: saidInField('site', field, words) }))))

import { plain } from '../text/cues'
import { saidInField } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { isCity } from '../vocabulary/cities'
import { countryCoded, countryNamed } from '../vocabulary/countries'
import { regionCodedIn } from '../vocabulary/regions'
import type { Place } from './place'
import { codedPlace } from './place-coded'
import { mergedPlaces, narrowest } from './place-merged'
import type { Where } from './place-names'
import { placesIn } from './place-words'
import { listOf, nameOf, objectOf, shownJson, wordsOf } from './plain-json'

/** Boards fill these in where they have nothing to say; building codes and remarks are no cities either. */
const NOTHING = /^(?:n\/?a|none|null|undefined|unavailable|unknown|not specified|-+|\.+)$|^(?:various|multiple|several|mehrere|verschiedene|plusieurs|varias|remote|anywhere|nationwide|virtual|telecommute|home ?based|\d{1,3} locations?)(?![\p{L}]).{0,60}$|\d{3}|\bbldg\b|^[A-Z]{2,3}-[A-Z]{2}\b/iu

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

/** Some boards put the whole line into the locality ("Boston, MA, United States"), others a site's code ("USA-CO Boulder 2"), or several towns. */
const localitiesIn = (value: unknown, country: string | undefined): Where[] => {
  if (Array.isArray(value)) return listOf(value).flatMap(one => Array.isArray(one) ? [] : localitiesIn(one, country))
  const written = nameOf(value)
  const coded = written === undefined ? undefined : codedPlace(plain(written))
  if (coded !== undefined) return [coded]
  const words = named(value)
  if (words === undefined) return []
  const found = fromWords(words)
  const [first, ...others] = found
  if (found.length > 1 && found.every(({ city }) => city !== undefined)) return found
  if (first?.city !== undefined && others.length === 0) return [first]
  // A country or region where the town should stand is no town.
  if (first !== undefined && (words.includes(',') || first.city === undefined && (country === undefined || first.country === country))) return [first]
  return regionCodedIn(country ?? '', words) === undefined ? [{ city: words }] : [{ region: words }]
}

/** "Riyadh, Saudi Arabia" as a region: the country is told apart. */
const regionIn = (value: unknown): string | undefined => {
  const [region, country, ...others] = named(value)?.split(/,\s/) ?? []
  return country !== undefined && others.length === 0 && countryIn(country) !== undefined ? region : named(value)
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
  const region = regionIn(parts?.['addressRegion'])
  const towns = localitiesIn(parts?.['addressLocality'], country)
  const around = region === undefined ? {} : { region }
  const wheres = (towns.length > 0 ? towns : [{}]).map(town => ({ ...around, ...town, ...(country === undefined ? {} : { country }) }))
  if (wheres.some(where => Object.keys(where).length > 0)) return wheres
  const name = wordsOf(place?.['name'])
  return name === undefined ? [] : fromWords(name)
}

/** From so many countries without a city on, a list says where remote workers may live. */
const SCOPE = 4
/** So many towns of a job that is done remotely are where it is advertised. */
const MANY = 12
const isScope = (places: readonly Where[], data: Readonly<Record<string, unknown>>): boolean =>
  places.length >= SCOPE && places.every(({ city, region }) => city === undefined && region === undefined)
  || places.length >= MANY && listOf(data['jobLocationType']).some(type => /telecommut/i.test(wordsOf(type) ?? ''))

const located = (data: Readonly<Record<string, unknown>>): Place[] => mergedPlaces(listOf(data['jobLocation']).flatMap(value =>
  whereOf(value).map((where): Place => ({ ...where, said: saidInField('data', 'jobLocation', shownJson(value)) }))))

/**
 * The places of a JobPosting's `jobLocation`, whatever its shape. Codes for "nothing" and building codes are no cities.
 * `applicantLocationRequirements` are where a remote worker may live and are no places of work, nor is a long list of countries.
 */
export const placesFromData = (data: Readonly<Record<string, unknown>>): Place[] => {
  const places = located(data)
  return isScope(places, data) ? [] : narrowest(places)
}

/** The countries of a `jobLocation` that is no place of work but a long list of countries. */
export const scopeFromLocations = (data: Readonly<Record<string, unknown>>): string[] => {
  const places = located(data)
  return isScope(places, data) ? [...new Set(places.flatMap(({ country }) => country ?? []))] : []
}

/** Sites print the label into their field. */
const LABEL = wordPattern(String.raw`^\p{L}[\p{L} ]{2,20}:\s`, '')
/** The places in a site's own field ("Boston, MA · 3 days ago"). */
export const placesFromField = (words: string, field: string): Place[] => {
  const named = placesIn(plain(words).split(/\s·\s(?=\D{0,12}\d)/)[0]?.replace(LABEL, '') ?? '', true)
  // "Food and Bread Office, Ghent, Belgium": beside a place that is sure, a name that no gazetteer knows is whose place it is.
  const isSure = ({ where }: (typeof named)[number]): boolean => (where.region ?? where.country) !== undefined || (where.city !== undefined && isCity(where.city))
  const places = !/[;|/•]/.test(words) && named.some(isSure) ? named.filter(isSure) : named
  return narrowest(mergedPlaces(places.map(({ where }): Place => ({ ...where, said: saidInField('site', field, words) }))))
}

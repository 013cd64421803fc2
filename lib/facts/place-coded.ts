import { isCity, isCityOf } from '../vocabulary/cities'
import { countryNamed } from '../vocabulary/countries'
import { regionCoded, regionNamed } from '../vocabulary/regions'
import { mayBeTown, namesCountry, type Where } from './place-names'

/** Ends of a site's name that are no part of the town's ("Lafayette Bldg 1", "Mounds View Central"). */
const SITE = /\s(?:(?:[Bb]ldg|[Bb]uilding|[Cc]entral|[Cc]orporate|[Hh]eadquarters|[Cc]ampus|[Tt]ower|[Ff]loor|[Oo]ffice|[Pp]lant|[Ss]ite|[Mm]ain|[Cc]ent(?:er|re)|[Ww]arehouse|Calle|Street|Road|Avenue)\b.{0,40}|\d.{0,40}|[A-Z]{2,5}\d{0,4})$/
const CODES = /^([A-Z]{2,3})(?:[-_ ]([A-Z]{2,3}))?(?:\s?[-–—:_]\s?|\s|$)(?=(.{0,80})$)/

/** The town at the beginning of a site's name. */
const townIn = (words: string, country: string | undefined): string | undefined => {
  const parts = words.split(/[\s_]+/)
  for (let take = Math.min(parts.length, 4); take > 0; take--) {
    const city = parts.slice(0, take).join(' ')
    if (country === undefined ? isCity(city) : isCityOf(city, country)) return city
  }
  const town = ` ${words}`.replace(SITE, '').replace(SITE, '').trim()
  return /^[A-Z]{2,5}$/.test(town) || !mayBeTown(town) ? undefined : town
}

/** "USA-CO Lafayette Bldg 1", "COL-DC Bogota": a country's code, a region's, and a site. */
const bothCodes = (first: string, second: string, rest: string): Where | undefined => {
  const country = namesCountry(first)
  if (country === undefined) return undefined
  const city = townIn(rest, country)
  return { ...(city === undefined ? {} : { city }), region: second, country }
}

/** "IN - Hyderabad", "NJ-Parsippany": of a country and a region with this code, the one where the city lies. */
const oneCode = (code: string, rest: string): Where | undefined => {
  const [country, region] = [namesCountry(code), regionCoded(code)]
  if (country === undefined && region === undefined) return undefined
  if (country !== undefined && (region === undefined || (isCityOf(rest, country) && !isCityOf(rest, region.country, region.region)))) {
    const city = townIn(rest, country)
    return city === undefined ? { country } : { city, country }
  }
  const city = townIn(rest, region?.country)
  return region === undefined || city === undefined ? region : { city, ...region }
}

/**
 * A place as staff systems write it, from the outside in: "IN - Hyderabad", "NJ-Parsippany", "USA-CO Lafayette Bldg 1",
 * "United States - California - San Diego". Undefined for anything else.
 */
export const codedPlace = (words: string): Where | undefined => {
  const found = CODES.exec(words)
  const [whole = '', first = '', second = '', rest = ''] = found ?? []
  const joined = /[-–—_]/.test(whole)
  if (found !== null && joined && rest !== '') {
    if (second !== '' && namesCountry(first) !== undefined) return bothCodes(first, second, rest)
    if (second === '' && !/^[A-Z]{2,3}\s/.test(whole.replace(/\s?[-–—_]\s?$/, ''))) return oneCode(first, rest)
  }
  const parts = words.split(/\s[-–—]\s/)
  const country = countryNamed(parts[0] ?? '')
  const [, middle = '', last = ''] = parts
  if (country === undefined || parts.length > 3 || middle === '') return undefined
  const region = regionNamed(middle) ?? regionCoded(middle)
  if (last !== '') return region?.country === country && mayBeTown(last) ? { city: last, ...region } : undefined
  if (isCityOf(middle, country)) return { city: middle, country }
  return region?.country === country ? region : mayBeTown(middle) ? { city: middle, country } : undefined
}

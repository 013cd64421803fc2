import { citiesNamed, isCityOf } from '../vocabulary/cities'
import { isPartOf } from '../vocabulary/city-parts'
import { regionCoded, regionNamed } from '../vocabulary/regions'
import { codedPlace } from './place-coded'
import { beyond, mayBeTown, namesCity, namesCountry, namesNoTown, single, type Where } from './place-names'

/** "San Francisco, New York" are two cities, "Brooklyn, New York" and "Albany, New York" are one in the state. */
const OF_NEW_YORK = /^(?:new york|brooklyn|manhattan)/i
const isOfNewYork = (city: string): boolean => OF_NEW_YORK.test(city) || citiesNamed(city)[0]?.country === 'US' && isCityOf(city, 'US', 'NY')
const isSecondCity = (first: string, second: string): boolean => /^new york$/i.test(second) && namesCity(first) && !isOfNewYork(first)

/** The place at the head of a list of parts, and how many of these it takes; 0 where the head is no place. */
const headOf = (parts: readonly string[], trusted: boolean): { where?: Where; takes: number } => {
  const [first = '', second = '', third = ''] = parts
  const coded = codedPlace(first)
  if (coded !== undefined) return { where: coded, takes: 1 }
  const reach = second === '' || isSecondCity(first, second) ? undefined : beyond(first, second)
  const inside = namesCity(first) ? undefined : single(first, false)
  const town = inside === undefined && mayBeTown(first) && (!namesNoTown(first) || (trusted && reach?.region !== undefined))
  if (namesCity(first) || town) {
    // "Soho Square, London" is in London.
    if (!namesCity(first) && namesCity(second) && (reach === undefined || !trusted && reach.region === undefined)) return { takes: 1 }
    const country = third === '' ? undefined : namesCountry(third)
    // "Berlin, BE, DE": between a city and its country, a code is a region's.
    if (country !== undefined && /^[A-Z]{2,3}$/.test(second) && isCityOf(first, country)) return { where: { city: first, region: second, country }, takes: 3 }
    if (reach !== undefined) {
      const counts = country !== undefined && (reach.country === undefined || reach.country === country)
      return { where: { city: first, ...reach }, takes: counts ? 3 : 2 }
    }
    if (country !== undefined && mayBeTown(second)) return namesCity(second) && !namesCity(first) ? { takes: 1 } : { where: { city: first, region: second, country }, takes: 3 }
    if (namesCity(first)) return { where: { city: first }, takes: 1 }
    return trusted && parts.length === 1 ? { where: { city: first }, takes: 1 } : { takes: 0 }
  }
  const where = inside ?? (town ? undefined : single(first, trusted && !namesNoTown(first)))
  if (where !== undefined) return { where, takes: where.region !== undefined && second !== '' && namesCountry(second) === where.country ? 2 : 1 }
  // A job before its place ("Head of Records, Singapore").
  return { takes: parts.length > 1 && namesNoTown(first) ? 1 : 0 }
}

/** "United States; Texas" and "Germany, Berlin": a country, then something inside it. */
const fromOutside = (parts: readonly string[]): Where | undefined => {
  const [first = '', second = '', third = ''] = parts
  // "CA, San Diego"
  if (parts.length === 2 && isCityOf(second, 'US', first)) return { city: second, region: first, country: 'US' }
  const country = namesCity(first) ? undefined : namesCountry(first)
  if (country === undefined || second === '' || parts.length > 3 || namesCountry(second) !== undefined) return undefined
  const region = (regionNamed(second) ?? regionCoded(second))?.country === country || (mayBeTown(second) && beyond(second, third) === undefined)
  if (third !== '') return mayBeTown(third) && region ? { city: third, region: second, country } : undefined
  return { ...single(second, true), country }
}

/** "7th Main, Indiranagar, Bengaluru, Karnataka", "Hornby, Christchurch, Canterbury": a town and its region behind parts of an address. */
const behindAddress = (parts: readonly string[]): Where | undefined => {
  const [city = '', last = ''] = parts.slice(-2)
  if (parts.length < 3 || parts.length > 5 || !namesCity(city) || parts.slice(0, -2).some(part => namesCity(part) || namesNoTown(part) || part.length > 40)) return undefined
  const reach = beyond(city, last)
  return reach === undefined ? undefined : { city, ...reach }
}

/** The places that the parts of a line between its commas name, in their order. */
export const several = (parts: readonly string[], trusted: boolean): Where[] => {
  const outside = trusted ? fromOutside(parts) : undefined
  if (outside !== undefined) return [outside]
  const addressed = trusted ? undefined : behindAddress(parts)
  if (addressed !== undefined) return [addressed]
  const found: Where[] = []
  for (let at = 0; at < parts.length;) {
    const { where, takes } = headOf(parts.slice(at), trusted)
    // "London, Canary Wharf": behind a city, a name that nobody knows is a part of it.
    const part = where?.city !== undefined && found[0]?.city !== undefined && (isPartOf(where.city, found[0].city) || takes === 1 && where.region === undefined && !namesCity(where.city))
    // "Main Street 12, Springfield, IL": a street, then its town.
    if (takes === 0 && trusted && found.length === 0 && parts.length <= 5 && parts.slice(at + 1).some(namesCity)) {
      at++
      continue
    }
    if (takes === 0) {
      // A remark behind a place is let go; a line that only ends in one is none.
      const first = parts[0] ?? ''
      if (found.length === 0 && trusted && parts.length <= 3 && mayBeTown(first) && !namesNoTown(first)) return [{ city: first, ...(parts.length === 2 && mayBeTown(parts[1] ?? '') ? { region: parts[1] } : {}) }]
      return trusted ? found : []
    }
    if (where !== undefined && !part) found.push(where)
    at += takes
  }
  return found
}

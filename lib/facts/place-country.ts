import type { Block } from '../text/block'
import { wordPattern } from '../text/word-pattern'
import { citiesNamed, countryOfCity } from '../vocabulary/cities'
import { namesOfCountry } from '../vocabulary/countries'
import { regionsOf } from '../vocabulary/regions'
import type { Place } from './place'

/** Money that is spent in one country only. */
const MONEY: Readonly<Record<string, string>> = { GB: '£', IN: '₹', CA: 'C\\$|CAD', AU: 'A\\$|AUD', CO: 'COP', CL: 'CLP', PK: 'PKR', NZ: 'NZD' }
/** Short ways of naming a country that are sure only as written. */
const SHORT: Readonly<Record<string, string>> = { GB: 'UK|U\\.K\\.', US: 'US|USA|U\\.S\\.' }
/** So much of a posting is looked through for countries. */
const MOST = 60_000

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Whether a text speaks of a country: its name in any language, a region of it, its money. Asked seldom: patterns are made here. */
const speaksOf = (text: string, country: string): boolean => {
  const names = [...namesOfCountry(country).filter(name => name.length > 3), ...regionsOf(country)].map(escaped)
  if (names.length > 0 && wordPattern(String.raw`(?<![\p{L}])(?:${names.join('|')})(?![\p{L}])`, 'i').test(text)) return true
  const short = SHORT[country]
  if (short !== undefined && wordPattern(String.raw`(?<![\p{L}])(?:${short})(?![\p{L}])`, '').test(text)) return true
  const money = MONEY[country]
  return money !== undefined && wordPattern(String.raw`(?<![\p{L}])(?:${money})`, '').test(text)
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

/**
 * The places with the country that a city alone stands for, by the gazetteer: the city lies in a region or country that the
 * posting names besides, or is by far the largest of its name, or the posting's other words speak of one of the countries.
 * Undefined stays what none of these settles.
 */
export const locatedPlaces = (places: readonly Place[], blocks: readonly Block[]): Place[] => {
  const stated = new Set(places.flatMap(({ country }) => country ?? []))
  let text: string | undefined
  return places.map(place => {
    if (place.country !== undefined || place.city === undefined) return place
    const countries = [...new Set(citiesNamed(place.city).flatMap(({ country, region }) => (place.region === undefined || region === undefined || region === place.region ? country : [])))]
    if (countries.length === 0) return place
    const spoken = (): string | undefined => {
      text ??= blocks.map(block => block.text).join('\n').slice(0, MOST)
      const whole = text
      return only(countries.filter(country => speaksOf(whole, country)))
    }
    const country = only(countries.filter(each => stated.has(each))) ?? only(countries) ?? countryOfCity(place.city) ?? spoken()
    return country === undefined ? place : { ...place, country }
  })
}

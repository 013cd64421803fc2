import type { Block } from '../text/block'
import { wordPattern } from '../text/word-pattern'
import { citiesNamed, countryOfCity } from '../vocabulary/cities'
import { namesOfCountry } from '../vocabulary/countries'
import { COUNTRY_SIGNS } from '../vocabulary/country-signs'
import { regionsOf } from '../vocabulary/regions'
import type { Place } from './place'
import { countriesOfTongue } from './tongue'

/** Short ways of naming a country that are sure only as written. */
const SHORT: Readonly<Record<string, string>> = { GB: 'UK|U\\.K\\.', US: 'US|USA|U\\.S\\.' }
/** So much of a posting is looked through for countries. */
const MOST = 60_000

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const signs = new Map<string, RegExp>()
/** What only this country's postings speak of, made when it is first asked for. */
const signsOf = (country: string): RegExp | undefined => {
  const words = COUNTRY_SIGNS[country]
  if (words === undefined) return undefined
  const made = signs.get(country) ?? wordPattern(String.raw`(?<![\p{L}])(?:${words.join('|')})(?![\p{L}])`, '')
  signs.set(country, made)
  return made
}

/** Whether a text names a country, in any language, or a region of it. Asked seldom: patterns are made here. */
const names = (text: string, country: string): boolean => {
  const known = [...namesOfCountry(country).filter(name => name.length > 3), ...regionsOf(country)].map(escaped)
  if (known.length > 0 && wordPattern(String.raw`(?<![\p{L}])(?:${known.join('|')})(?![\p{L}])`, 'i').test(text)) return true
  const short = SHORT[country]
  return short !== undefined && wordPattern(String.raw`(?<![\p{L}])(?:${short})(?![\p{L}])`, '').test(text)
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

/** What a text tells of countries, asked for once each. */
const tellerOf = (blocks: readonly Block[]) => {
  let text: string | undefined
  const whole = (): string => (text ??= blocks.map(block => block.text).join('\n').slice(0, MOST))
  return {
    spoken: (countries: readonly string[]): string | undefined => only(countries.filter(country => names(whole(), country) || (signsOf(country)?.test(whole()) ?? false))),
    tongue: (countries: readonly string[]): readonly string[] => {
      const spoken = countriesOfTongue(blocks)
      return countries.filter(country => spoken.includes(country))
    },
    signed: (countries: readonly string[]): string | undefined => only(countries.filter(country => signsOf(country)?.test(whole()) ?? false)),
  }
}

/**
 * The places with the country that a city alone stands for, by the gazetteer: the city lies in a region or country that the
 * posting names besides, or is by far the largest of its name, or the posting's language, money, offices and other words speak
 * of one of the countries ("Valencia" with euros is in Spain). Undefined stays what none of these settles.
 */
export const locatedPlaces = (places: readonly Place[], blocks: readonly Block[]): Place[] => {
  const stated = new Set(places.flatMap(({ country }) => country ?? []))
  const tells = tellerOf(blocks)
  return places.map(place => {
    if (place.country !== undefined || place.city === undefined) return place
    const countries = [...new Set(citiesNamed(place.city).flatMap(({ country, region }) => (place.region === undefined || region === undefined || region === place.region ? country : [])))]
    if (countries.length === 0) return place
    const sure = only(countries.filter(each => stated.has(each))) ?? only(countries)
    if (sure !== undefined) return { ...place, country: sure }
    const here = tells.tongue(countries)
    const country = only(here) ?? (here.length > 1 ? tells.signed(here) : undefined) ?? countryOfCity(place.city) ?? tells.spoken(here.length > 1 ? here : countries)
    return country === undefined ? place : { ...place, country }
  })
}

import { wordPattern } from '../text/word-pattern'
import { citiesNamed, isCity, isCityOf, isWellKnownCity } from '../vocabulary/cities'
import { countryCoded, countryNamed } from '../vocabulary/countries'
import { type Region, regionCoded, regionCodedIn, regionNamed } from '../vocabulary/regions'
import { TITLE_NOUNS } from '../vocabulary/title-words'
import { TITLE_TRADES } from '../vocabulary/titles'
import { REGIONS_OF_THE_WORLD } from '../vocabulary/work-words'
import type { Place } from './place'

/** A place without the words it was read from. */
export type Where = Pick<Place, 'city' | 'region' | 'country'>

const NO_CITY = wordPattern(String.raw`^(?:${['remote', 'hybrid', 'on-?site', 'anywhere', 'worldwide', 'global', 'flexible', 'various', 'multiple', 'several', 'nationwide', 'home', 'office', 'our', 'tbd', 'n/?a', 'none', 'any', 'all', 'unspecified', 'see', 'the', 'this', 'with', 'full', 'part', 'time', 'us', 'locations?', 'relocation', 'yes', 'no', 'not', 'depending', 'headquarters?', 'bundesweit', 'deutschlandweit', 'international', 'partial', 'telecommute', 'travel', 'cbd', 'ncr', 'field', 'countrywide', 'statewide', 'other', 'more', 'posted', 'apply', 'we', 'you', 'your', 'and', 'or', ...REGIONS_OF_THE_WORLD].join('|')})(?![\p{L}])`, 'i')
const NAME = wordPattern(String.raw`^\p{Lu}[\p{L}'.-]{1,24}(?:[ -](?:\p{Lu}[\p{L}'.-]{0,24}|de|la|del|do|da|am|an|der|im|sur|le|les|upon|of|the|al|el|en|di|los|las)){0,4}$`, '')

/** Words of titles, departments and employers: a name that holds one is that of no town. */
const NO_TOWN: ReadonlySet<string> = new Set([
  ...TITLE_NOUNS, ...Object.values(TITLE_TRADES).flat(),
  ...'centre hospitalier hôpital clinique lycée collège école mairie klinikum krankenhaus klinik schule grundschule gymnasium kita stiftung ziekenhuis school scholengroep hospital colegio instituto residencia ayuntamiento ospedale istituto azienda cooperativa hôtel hotel restaurant ristorante restaurante ravintola restaurang restauracja szpital szkoła urząd nemocnice škola úřad sjukhus sykehus sygehus skola skole koulu firma société sociedad gruppe groupe grupo gruppo'.split(' '),
  ...'engineering operations team department division unit group company inc llc ltd limited gmbh corp corporation plc services solutions systems university college institute school hospital academy infirmary house library museum surgery depot warehouse campus hospice clinic laboratory nursery airport theatre bank job jobs career careers permanent contract internship vollzeit teilzeit festanstellung temporary'.split(' '),
])

/** Whether these words may be the name of a town that the gazetteer is too coarse for. */
export const mayBeTown = (words: string): boolean =>
  NAME.test(words) && !NO_CITY.test(words) && namesCountry(words) === undefined && regionNamed(words) === undefined && regionCoded(words) === undefined

/** Whether these words name a city; of a small city and a region of one name ("Oregon"), the region is meant. */
export const namesCity = (words: string): boolean => isCity(words) && (regionNamed(words) === undefined || isWellKnownCity(words))

/** Whether words that nothing introduces name something else than a town: a job, a department, an employer. */
export const namesNoTown = (words: string): boolean => words.toLowerCase().split(/[\s,;:()|/–—-]+/).some(word => NO_TOWN.has(word))

/** The country that a name or an upper-case code names. */
export const namesCountry = (words: string): string | undefined =>
  countryNamed(words) ?? (/^[A-Z]{2,3}$|^[A-Z]\.[A-Z]\.(?:[A-Z]\.)?$/.test(words) ? countryCoded(words) ?? countryCoded(words.replace(/\./g, '')) : undefined)

/** Of a region and a country that share a name or code ("CA", "Georgia"), the one in which a city of this name lies. */
const either = (city: string, region: Region | undefined, country: string | undefined): Where | undefined => {
  if (region === undefined || country === undefined) return region ?? (country === undefined ? undefined : { country })
  if (region.country === country || isCityOf(city, region.country, region.region.length <= 3 ? region.region : undefined)) return region
  return isCityOf(city, country) ? { country } : region
}

/** What follows a city after a comma: a region or a country. */
export const beyond = (city: string, words: string): Where | undefined => {
  const code = words.replace(/\./g, '')
  // The country's name is left out of the table of countries, as the state is meant more often.
  const country = /^georgia$/i.test(words) ? 'GE' : namesCountry(words)
  if (!/^[A-Z]{2,3}$/.test(code)) return either(city, regionNamed(words), country)
  const usual = regionCoded(code)
  const sure = usual !== undefined && isCityOf(city, usual.country, code) ? usual : country !== undefined && isCityOf(city, country) ? { country } : undefined
  // "Campinas, SP", "Torino, TO": the code is that of the country in which the city lies.
  const there = sure === undefined ? citiesNamed(city).find(({ country: of }) => regionCodedIn(of, code) !== undefined) : undefined
  return sure ?? (there === undefined ? either(city, usual, country) : { region: code, country: there.country })
}

/** Postal codes before a town: of Germany, the Netherlands ("1017 AB"), Sweden and Czechia ("110 00"), Poland, Portugal, Brazil; French departments. */
const POSTAL_CODE = wordPattern(String.raw`^(?:[A-Z]{1,2}-)?(?:\d{4,6}(?:\s[A-Z]{2}(?=\s))?|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3})\s(?=\p{Lu})`, '')
const CODE_BEHIND = /\s\d{4,6}(?:-\d{3,4})?$|\s[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?$|\s[A-Z]\d[A-Z]\s?\d[A-Z]\d$|\s\d{1,2}(?:er|ème|eme|e|th)?(?:\s[Aa]rrondissement)?$|\s[CKNSVØ]$/
const COUNTED = /^\d[\d-]* (?:Mitarbeit|Kund|Stell|Job|Employ|People|Euro|EUR|CHF|Kč|PLN|SEK|DKK|NOK|Student|Schüler|Patient|Member|User|Compan|Fahrzeug|Einwohner|Filial|Standort|Stunden|Salari|Collaborat|Emplead|Client|Medewerk|Anställd|Ansatte|Kolleg|Summer|Winter|Spring|Autumn|Fall)/
/** "82041 Oberhaching", "5700 Zell am See": a postal code shows that what follows is a town, however small. A year before a name is none. */
export const townBehindCode = (words: string): string | undefined => {
  const code = POSTAL_CODE.exec(words)?.[0]
  if (code === undefined || COUNTED.test(words)) return undefined
  const town = words.slice(code.length).replace(/ [A-Z]{2}$/, '')
  const isYear = /^(?:19|20)\d\d $/.test(code)
  return mayBeTown(town) && !namesNoTown(town) && (!isYear || isCity(town)) ? town : undefined
}
/** What stands around a town's name for the town and what surrounds it, in the languages of postings. */
const AROUND = wordPattern(String.raw`^(?:(?:the )?(?:greater|downtown|central|metro)|(?:großraum|groß-?raum|raum|region|metropolregion|stadtregion|landkreis|kreis|stadt|umkreis|bezirk|ville de|agglomération de|métropole de|área metropolitana de|grande|gran|okres|okolí|obec|město|hlavní město|miasto|gmina|okolice|regio|gemeente|kommun|kommune)|г\.|город|м\.)\s`, 'i')
const BEHIND = wordPattern(String.raw`\s(?:metro(?:politan)?(?: area)?|area|city cent(?:er|re)|cbd|office|hq|headquarters|campus|region|and surrounding area|und umgebung|umgebung|und umkreis|a okolí|i okolice|et environs|et périphérie|e arredores|y alrededores|en omgeving|med omnejd|og omegn|kommun|stad|hybrid|remote|on-?site|based|only|preferred)$`, 'i')
/** What only says near what a place lies ("Dębina k/Sieradza", "Rehau bei Hof", "Senlis près de Paris"). */
const NEAR = wordPattern(String.raw`\s(?:k/|k\. ?|koło |bei |b\. |près d'|près de |cerca de |junto a |near |nära |nær |lähellä |u )\p{Lu}.{1,40}$`, '')
/** The words without what says near what the place lies; the beginning stands where it stood. */
export const withoutNear = (words: string): string => words.replace(NEAR, '')
/** A part of a line about a place without postal codes and what else is said beside a name ("Greater Boston Area"). */
export const tidy = (words: string): string => {
  const name = withoutNear(words).replace(CODE_BEHIND, '').replace(POSTAL_CODE, '').trim()
  if (isCity(name) || regionNamed(name) !== undefined) return name
  const within = name.replace(AROUND, '').replace(BEHIND, '').trim()
  return /^(?:region|area|office)$/i.test(within) ? '' : within
}

/** A city and what stands behind it without a comma: "Reno Nevada", "London UK". */
const cityAndBeyond = (words: string): Where | undefined => {
  const parts = words.split(' ')
  for (let take = parts.length - 1; take > 0; take--) {
    const city = parts.slice(0, take).join(' ')
    const reach = namesCity(city) ? beyond(city, parts.slice(take).join(' ')) : undefined
    if (reach !== undefined) return { city, ...reach }
  }
  return undefined
}

const OF_THE_KINGDOM = /^(?:England|Scotland|Wales|Northern Ireland)$/

/** The place that one name names. `trusted`: a place is expected, so that an unknown name may be a town and a code a region. */
export const single = (words: string, trusted: boolean): Where | undefined => {
  if (namesCity(words) && !/^[a-z]/.test(words)) return { city: words }
  const country = OF_THE_KINGDOM.test(words) ? undefined : namesCountry(words)
  if (country !== undefined) return { country }
  const region = regionNamed(words) ?? (trusted ? regionCoded(words) : undefined)
  return region ?? cityAndBeyond(words) ?? (trusted && mayBeTown(words) ? { city: words } : undefined)
}

/** The name at the head of a list of parts, without the part of a large city behind it: "Berlin" of "Berlin-Mitte". */
export const withoutPart = ([first = '', second]: readonly string[]): string => {
  if (isCity(first) || !NAME.test(first) || cityAndBeyond(first) !== undefined) return first
  const parts = first.split(/[\s-]/)
  for (let take = parts.length - 1; take > 0; take--) {
    const city = first.slice(0, parts.slice(0, take).join(' ').length)
    const country = second === undefined ? undefined : namesCountry(second)
    if (city.length > 3 && isWellKnownCity(city) && (second === undefined || country !== undefined && isCityOf(city, country))) return city
  }
  return first
}

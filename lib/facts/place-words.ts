import { isCity, isCityOf } from '../vocabulary/cities'
import { countryCoded, countryNamed } from '../vocabulary/countries'
import { regionCoded, regionNamed } from '../vocabulary/regions'
import { REGIONS_OF_THE_WORLD, WORKPLACE_SHORT } from '../vocabulary/work-words'
import type { Place } from './place'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

/** A place without the words it was read from. */
export type Where = Pick<Place, 'city' | 'region' | 'country'>
/** A place in a text, with its offsets there. */
export type WhereAt = { where: Where; from: number; to: number }

const WORK = wordPattern(String.raw`^(?:${[...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite].join('|')}|based|only|office|headquarters?|hq|role|position|work|working|job|we are|you can be)(?:$|(?:\s?[-–—:,/]\s?|\s(?:in|from|within|at|near)?\s?))`, 'i')
const SPLIT = /\s?(?:[;|•·●▪\n]|\s\/\s|\s\+\s|(?<=\s)(?:or|oder|ou|and|und|et)(?=\s)|\p{Extended_Pictographic})\s?/giu
const NO_CITY = wordPattern(String.raw`^(?:${['remote', 'hybrid', 'on-?site', 'anywhere', 'worldwide', 'global', 'flexible', 'various', 'multiple', 'several', 'nationwide', 'home', 'office', 'our', 'tbd', 'n/?a', 'none', 'any', 'all', 'unspecified', 'see', 'the', 'this', 'with', 'full', 'part', 'time', 'us', 'locations?', 'relocation', 'yes', 'no', 'not', 'depending', 'headquarters?', 'bundesweit', 'deutschlandweit', 'international', 'partial', 'telecommute', 'travel', 'posted', 'apply', 'we', 'you', 'your', 'and', 'or', ...REGIONS_OF_THE_WORLD].join('|')})(?![\p{L}])`, 'i')
const NAME = wordPattern(String.raw`^\p{Lu}[\p{L}'.-]{1,24}(?:[ -](?:\p{Lu}[\p{L}'.-]{0,24}|de|la|del|do|da|am|an|der|im|sur|le|les|upon|of|the|al|el|en|di|los|las)){0,4}$`, '')

/** "San Francisco, New York" are two cities, "Brooklyn, New York" is one in the state. */
const OF_NEW_YORK = /^(?:new york|brooklyn|manhattan)/i

const namesCountry = (words: string): string | undefined =>
  countryNamed(words) ?? (/^[A-Z]{2,3}$|^[A-Z]\.[A-Z]\.(?:[A-Z]\.)?$/.test(words) ? countryCoded(words) : undefined)

/** What follows a city after a comma: a region or a country. A country's code only where the city is known to lie there. */
const beyond = (city: string, words: string): Where | undefined => {
  const code = words.replace(/\./g, '')
  const country = namesCountry(words)
  if (/^[A-Z]{2}$/.test(code) && country !== undefined && isCityOf(city, country)) return { country }
  const region = /^[A-Z]{2,3}$/.test(code) ? regionCoded(code) : regionNamed(words)
  if (region !== undefined) return region
  return country === undefined ? undefined : { country }
}

const POSTAL_CODE = wordPattern(String.raw`^(?:[A-Z]{1,2}-)?\d{4,6}\s(?=\p{Lu})`, '')
const tidy = (words: string): string => words
  .replace(/\s\d{4,6}(?:-\d{4})?$/, '').replace(POSTAL_CODE, '')
  .replace(/^(?:the\s)?(?:greater|downtown|central)\s|\s(?:metro(?:politan)?(?: area)?|area|city cent(?:er|re)|office|hq|headquarters|campus|region|and surrounding area)$/gi, '').trim()

/** What stands at the beginning about the way of working ("Remote - ", "Hybrid in ") is cut off; its length is told. */
const workAtStart = (words: string): number => {
  let cut = 0
  for (let step = 0; step < 3; step++) {
    const match = WORK.exec(words.slice(cut))
    if (match === null || match[0] === '') break
    cut += match[0].length
  }
  return cut
}

const single = (words: string, trusted: boolean): Where | undefined => {
  if (isCity(words) && !/^[a-z]/.test(words)) return { city: words }
  const country = namesCountry(words)
  if (country !== undefined) return { country }
  const region = regionNamed(words) ?? (trusted ? regionCoded(words) : undefined)
  if (region !== undefined) return region
  return trusted && NAME.test(words) && !NO_CITY.test(words) ? { city: words } : undefined
}

const several = (parts: readonly string[], trusted: boolean): Where[] => {
  const [first = '', second = '', third = ''] = parts
  if (parts.length === 1) return [single(first, trusted)].flatMap(where => where ?? [])
  const reach = beyond(first, second)
  const cityLike = isCity(first) || (NAME.test(first) && !NO_CITY.test(first) && namesCountry(first) === undefined)
  const listed = reach === undefined || (/^new york$/i.test(second) && isCity(first) && !OF_NEW_YORK.test(first))
  if (parts.every(part => isCity(part)) && listed) return parts.map(city => ({ city }))
  if (reach !== undefined && cityLike) {
    const country = third === '' ? undefined : namesCountry(third)
    return [{ city: first, ...reach, ...(country === undefined ? {} : { country }) }]
  }
  const country = namesCountry(parts.at(-1) ?? '')
  if (country !== undefined && cityLike && parts.length === 3 && NAME.test(second)) return [{ city: first, region: second, country }]
  const region = regionNamed(first)
  if (region !== undefined && country === region.country) return [region]
  if (!trusted) return []
  // A country, then something inside it ("United States; Texas", "Germany, Berlin").
  const outer = namesCountry(first)
  if (outer !== undefined && parts.length === 2) return [{ ...single(second, true), country: outer }]
  if (parts.length === 2 && isCity(first) && NAME.test(second) && !NO_CITY.test(second)) return [{ city: first, ...(isCity(second) ? {} : { region: second }) }]
  if (parts.length <= 8 && parts.every(part => single(part, false) !== undefined)) return parts.flatMap(part => single(part, false) ?? [])
  return cityLike && parts.length <= 3 ? [{ city: first }] : []
}

/**
 * The places that a short line names. `trusted`: the line is labelled as a place, so that a name nobody knows may be a city;
 * elsewhere only "City, Region", "City, Country", known cities, regions and countries are places.
 */
export const placesIn = (text: string, trusted: boolean): WhereAt[] => {
  const line = text.slice(0, 300)
  const found: WhereAt[] = []
  let start = 0
  const pieces: { from: number; text: string }[] = []
  // Brackets hold the way of working or a remark; they are blanked, not cut, so that offsets stay.
  const open = line.replace(/[([][^()[\]]{0,120}[)\]]/g, match => ';'.padEnd(match.length, ' '))
  for (const split of matchesIn(SPLIT, open)) {
    pieces.push({ from: start, text: open.slice(start, split.index) })
    start = split.index + split[0].length
  }
  pieces.push({ from: start, text: open.slice(start) })
  for (const piece of pieces) {
    const lead = piece.text.length - piece.text.trimStart().length
    const skip = workAtStart(piece.text.trim())
    const from = piece.from + lead + skip
    const words = piece.text.trim().slice(skip).replace(/[\s,.–—-]{1,5}$/, match => match.includes('.') && /\b[A-Z]\.[A-Z]$/.test(piece.text.trim().slice(skip, -match.length)) ? '.' : '')
    const [head = ''] = words.split(/\s[-–—]\s/)
    const wheres = words === '' ? [] : several(head.split(/\s?,\s?/).map(tidy).filter(part => part !== ''), trusted)
    for (const where of wheres) if (Object.keys(where).length > 0) found.push({ where, from, to: from + head.length })
  }
  // "United States; Texas" is one place, not two.
  return found.filter(({ where }) => where.city !== undefined || where.region !== undefined
    || !found.some(other => other.where !== where && other.where.country === where.country && (other.where.city ?? other.where.region) !== undefined))
}

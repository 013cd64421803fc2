import { wordPattern } from '../text/word-pattern'
import { isCity, isCityOf } from '../vocabulary/cities'
import { regionCodedIn } from '../vocabulary/regions'
import { mayBeTown, namesCity, namesNoTown, type Where } from './place-names'

const SUBURB = wordPattern(String.raw`^\s{0,2}(\p{Lu}[\p{L}' &-]{1,40}?), (\p{Lu}[\p{L}' ,-]{1,40}?(?: & \p{Lu}[\p{L}' ,-]{1,40}?)?) (NSW|VIC|QLD|TAS|ACT|WA|SA|NT)\s{0,2}$`, '')
/** "CBD & Inner Suburbs": a part of the city behind it, and no town. */
const PART = /\b(?:CBD|Suburbs?|North Shore|Eastern|Western|Northern|Southern)\b/
/** Codes that are no other country's regions. */
const OF_AUSTRALIA_ONLY = /^(?:NSW|VIC|QLD|TAS|ACT)$/

/**
 * A place as Australian boards write it, from the inside out without a comma before the state: "Batlow, Wagga Wagga & Riverina NSW",
 * "CBD & Inner Suburbs, Melbourne VIC". What stands between the suburb and the state is the board's own area, of which a town is in
 * part; the suburb is the place of work where it may be a town, else the area's city. Undefined for anything else.
 */
export const suburbIn = (line: string): { where: Where; from: number; to: number } | undefined => {
  if (!/(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT)\s{0,2}$/.test(line) || line.length > 100) return undefined
  const [, suburb = '', area = '', region = ''] = SUBURB.exec(line) ?? []
  const [first = ''] = area.split(' & ')
  if (suburb === '' || namesNoTown(suburb) || namesNoTown(first)) return undefined
  const here = OF_AUSTRALIA_ONLY.test(region) || [suburb, first].some(name => isCityOf(name, 'AU', region)) && regionCodedIn('AU', region) !== undefined
  const city = !PART.test(suburb) && (namesCity(suburb) || mayBeTown(suburb)) ? suburb : isCity(first) ? first : undefined
  return here && city !== undefined ? { where: { city, region, country: 'AU' }, from: 0, to: line.trimEnd().length } : undefined
}

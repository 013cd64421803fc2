import { citiesNamed, cityNamed } from '../vocabulary/cities'
import { regionKey } from '../vocabulary/regions'
import type { Place } from './place'

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b

/** Whether two mean one place: "München" and "Munich", "Boston" and "Boston, MA"; not Portland, OR and Portland, ME. */
const isSame = (a: Place, b: Place): boolean => {
  if (!agree(a.country, b.country)) return false
  const [ra, rb] = [a, b].map(({ region, country }) => (region === undefined ? undefined : regionKey(region, country)))
  if (a.city === undefined && b.city === undefined) return ra === rb
  if (a.city === undefined || b.city === undefined) return false
  const key = (city: string): string => cityNamed(city) ?? city.toLowerCase()
  return key(a.city) === key(b.city) && (agree(ra, rb) || ra === key(a.city) || rb === key(a.city))
}

/** The same place said twice is one; what either says about region, country and preference is kept. */
export const mergedPlaces = (all: readonly Place[]): Place[] => {
  const kept: Place[] = []
  for (const place of all) {
    const at = kept.findIndex(other => isSame(other, place))
    const before = kept[at]
    if (before === undefined) kept.push(place)
    else kept[at] = place.preferred === true && before.preferred !== true ? { ...before, ...place } : { ...place, ...before }
  }
  return kept
}

/** "Cambridge" beside "the UK and the US": a town that may lie in either, and then neither is a place of its own. */
const mayLieIn = ({ city, country: stated }: Place, country: string | undefined): boolean =>
  city !== undefined && stated === undefined && citiesNamed(city).some(known => known.country === country)

/** Without the countries and regions that only say more widely where a named place lies. */
export const narrowest = (places: readonly Place[]): Place[] => places.filter(place => {
  if (place.city !== undefined) return true
  const inside = places.filter(other => other !== place && other.country !== undefined && other.country === place.country)
  if (place.region === undefined) return !inside.some(({ city, region }) => (city ?? region) !== undefined) && !places.some(other => mayLieIn(other, place.country))
  const key = regionKey(place.region, place.country)
  return !inside.some(({ city, region }) => city !== undefined && region !== undefined && regionKey(region, place.country) === key)
})

import { citiesNamed, type City } from './cities'
import { kilometres, pointAt } from './city-grid'
import { REGIONS } from './regions'

/** A city as people write it: region by code or name where they name one. */
export type Town = { city?: string | undefined; region?: string | undefined; country?: string | undefined }

/** Of several cities of one name in a country, the largest is meant only where it is so many times larger than the next. */
const BY_FAR = 5

const codeOf = (region: string, country: string): string | undefined =>
  Object.entries(REGIONS[country] ?? {}).find(([code, name]) => code === region || name.toLowerCase() === region.toLowerCase())?.[0]

const cityOf = ({ city, region, country }: Town): City | undefined => {
  if (city === undefined || country === undefined) return undefined
  const same = citiesNamed(city).filter(one => one.country === country)
  const code = region === undefined ? undefined : codeOf(region, country)
  const [first, second] = code === undefined || same.every(one => one.region === undefined) ? same : same.filter(one => one.region === code)
  return first && (!second || first.people >= BY_FAR * second.people) ? first : undefined
}

const known = new Map<string, number | undefined>()
const REMEMBERED = 1_000

/**
 * How far apart two towns lie, in kilometres as the crow flies, a few more or less; undefined where the gazetteer does not know one of
 * them or does not know which of several is meant.
 */
export const kilometresBetween = (a: Town, b: Town): number | undefined => {
  const key = [a.city, a.region, a.country, b.city, b.region, b.country].join('|')
  if (known.has(key)) return known.get(key)
  const [one, two] = [cityOf(a), cityOf(b)]
  const far = one?.cell === undefined || two?.cell === undefined ? undefined : kilometres(pointAt(one.cell), pointAt(two.cell))
  if (known.size >= REMEMBERED) known.clear()
  known.set(key, far)
  return far
}

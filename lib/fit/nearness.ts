import type { Place } from '../facts/place'
import { sayCountry } from '../facts/say-place'
import type { Posting } from '../posting/posting'
import type { Home, Profile } from '../profile/profile'
import { plain } from '../profile/plain'
import { kilometresBetween } from '../vocabulary/city-distance'
import { inSummary, needsPermit } from './abroad'

/** How near a place is to where the person can work: `plainly` where it cannot be nearer than this, `abroad` in another country, `permit` where a move would take one. */
export type Nearness = { share: number | undefined; why: string; asks?: 'relocate'; plainly?: boolean; abroad?: boolean; permit?: boolean }

const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && plain(a) === plain(b)

const SAME_REGION = 0.8
const SAME_COUNTRY_MOVE = 0.8
const SAME_COUNTRY_STAY = 0.3
const ABROAD_MOVE = 0.5
const ABROAD_NO_PERMIT = 0.35
const COUNTRY_ONLY = 0.7
/** What a way to work of up to so many kilometres earns, as the crow flies. */
const BY_KILOMETRES: readonly (readonly [number, number])[] = [[10, 1], [30, 0.9], [60, 0.6], [100, 0.3]]

const elsewhere = (country: string, place: Place, posting: Posting, profile: Profile): Nearness => {
  if (profile.relocate === undefined) return { share: undefined, why: `in ${sayCountry(country)}; you have not said whether you would move`, asks: 'relocate' }
  if (!profile.relocate) return { share: 0, why: `in ${sayCountry(country)}, and you would not move`, plainly: true, abroad: true }
  if (!needsPermit(country, posting, profile)) return { share: ABROAD_MOVE, why: `a move to ${sayCountry(country)}, which you would make` }
  // Who rules places out and may not work there does not mean this one, unless their own words name it.
  return { share: ABROAD_NO_PERMIT, why: `a move to ${sayCountry(country)}, where you would need a permit`, permit: true, plainly: !inSummary(place.city, profile) }
}

/** Another town whose distance is known: near enough to go there daily, or a move. */
const atDistance = (far: number, home: Home, profile: Profile): Nearness => {
  const from = `some ${far < 10 ? Math.max(1, Math.round(far)) : Math.round(far / 5) * 5} km from ${home.city}`
  const daily = BY_KILOMETRES.find(([most]) => far <= most)?.[1]
  if (profile.relocate && (daily ?? 0) < SAME_COUNTRY_MOVE) return { share: SAME_COUNTRY_MOVE, why: `${from}: a move inside your country, which you would make` }
  if (daily !== undefined) return { share: daily, why: from }
  if (profile.relocate === undefined) return { share: undefined, why: `${from}; you have not said whether you would move`, asks: 'relocate' }
  return { share: 0, why: `${from}, and you would not move`, plainly: true }
}

const inCountry = (place: Place, home: Home, profile: Profile): Nearness => {
  if (place.city === undefined && place.region === undefined) return { share: COUNTRY_ONLY, why: 'in your country; the town is not stated' }
  if (home.city === undefined && home.region === undefined) return { share: 1, why: `in ${sayCountry(place.country ?? '')}, as you wish` }
  const far = kilometresBetween(place, home)
  if (far !== undefined) return atDistance(far, home, profile)
  if (same(place.region, home.region)) return { share: SAME_REGION, why: `in ${place.region}, your region` }
  if (profile.relocate) return { share: SAME_COUNTRY_MOVE, why: 'a move inside your country, which you would make' }
  // Without both regions nobody can tell a commute from a move.
  if (place.region === undefined || home.region === undefined) return { share: SAME_COUNTRY_STAY, why: 'another town in your country; how far is not known' }
  if (profile.relocate === undefined) return { share: undefined, why: 'elsewhere in your country; you have not said whether you would move', asks: 'relocate' }
  return { share: 0, why: 'elsewhere in your country, and you would not move', plainly: true }
}

/** The same town, also where one side names a quarter of it ("Södermalm, Stockholm") or the town as a region. */
const sameTown = (place: Place, home: Home): boolean =>
  same(place.city, home.city) || same(place.region, home.city) || (home.city === undefined && same(place.city, home.region))

/** How near one place of work is to one place the person can work from. */
export const nearness = (place: Place, home: Home, posting: Posting, profile: Profile): Nearness => {
  const there = place.country
  const countries = there !== undefined && home.country !== undefined
  if (countries && there !== home.country) return elsewhere(there, place, posting, profile)
  if (sameTown(place, home)) return { share: 1, why: `in ${place.city ?? place.region}, where you are` }
  if (!countries) return same(place.region, home.region) ? { share: SAME_REGION, why: `in ${place.region}, your region` } : { share: undefined, why: 'which country is not known' }
  return inCountry(place, home, profile)
}

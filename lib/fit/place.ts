import type { Place } from '../facts/place'
import { sayCountry, sayPlace, sayPlaceShort } from '../facts/say-place'
import type { Posting } from '../posting/posting'
import type { Home, Profile } from '../profile/profile'
import { plain } from '../profile/plain'
import { byText, orList, stateOf, type Match, type Standing } from './match'
import { inSummary, needsPermit } from './abroad'
import { matchRemote } from './remote'

/** How near a place is to where the person can work: `plainly` where it cannot be nearer than this, `abroad` in another country, `permit` where a move would take one. */
type Nearness = { share: number | undefined; why: string; asks?: 'relocate'; plainly?: boolean; abroad?: boolean; permit?: boolean }

const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && plain(a) === plain(b)

const SAME_REGION = 0.8
const SAME_COUNTRY_MOVE = 0.8
const SAME_COUNTRY_STAY = 0.3
const ABROAD_MOVE = 0.5
const ABROAD_NO_PERMIT = 0.35
const COUNTRY_ONLY = 0.7

const elsewhere = (country: string, place: Place, posting: Posting, profile: Profile): Nearness => {
  if (profile.relocate === undefined) return { share: undefined, why: `in ${sayCountry(country)}; you have not said whether you would move`, asks: 'relocate' }
  if (!profile.relocate) return { share: 0, why: `in ${sayCountry(country)}, and you would not move`, plainly: true, abroad: true }
  if (!needsPermit(country, posting, profile)) return { share: ABROAD_MOVE, why: `a move to ${sayCountry(country)}, which you would make` }
  // Who rules places out and may not work there does not mean this one, unless their own words name it.
  return { share: ABROAD_NO_PERMIT, why: `a move to ${sayCountry(country)}, where you would need a permit`, permit: true, plainly: !inSummary(place.city, profile) }
}

const inCountry = (place: Place, home: Home, profile: Profile): Nearness => {
  if (place.city === undefined && place.region === undefined) return { share: COUNTRY_ONLY, why: 'in your country; the town is not stated' }
  if (home.city === undefined && home.region === undefined) return { share: 1, why: `in ${sayCountry(place.country ?? '')}, as you wish` }
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

const nearness = (place: Place, home: Home, posting: Posting, profile: Profile): Nearness => {
  const there = place.country
  const countries = there !== undefined && home.country !== undefined
  if (countries && there !== home.country) return elsewhere(there, place, posting, profile)
  if (sameTown(place, home)) return { share: 1, why: `in ${place.city ?? place.region}, where you are` }
  if (!countries) return same(place.region, home.region) ? { share: SAME_REGION, why: `in ${place.region}, your region` } : { share: undefined, why: 'which country is not known' }
  return inCountry(place, home, profile)
}

/** The better of two: a known good one over an unknown, an unknown over a known miss, so that not knowing never counts as missed. */
const better = (a: Nearness, b: Nearness): Nearness => {
  const worth = (one: Nearness): number => one.share ?? 0.25
  return worth(b) > worth(a) ? b : a
}

/** The place of work against the homes of the person. */
const matchOffice = (posting: Posting, profile: Profile): Match | undefined => {
  const base = { kind: 'place', weight: 1, touches: 'location' } as const
  if (posting.places.length === 0) {
    return profile.homes.length === 0 ? undefined : { ...base, label: 'Place', share: undefined, state: 'unknown', why: 'place not stated' }
  }
  const places = posting.places.toSorted((a, b) => byText(sayPlace(a), sayPlace(b)))
  const label = orList([...new Set(places.map(sayPlaceShort))].slice(0, 4))
  const said = places[0]?.said
  if (profile.homes.length === 0) return { ...base, label, share: undefined, state: 'unknown', why: 'you have not said where you can work', asks: 'homes', ...(said && { said }) }
  const all = places.flatMap(place => profile.homes.map(home => ({ place, home, near: nearness(place, home, posting, profile) })))
  const best = all.reduce((a, b) => (better(a.near, b.near) === b.near && b.near !== a.near ? b : a))
  const { share, why } = best.near
  const plainly = all.every(one => one.near.plainly)
  return { ...base, label, share, state: stateOf(share), why, said: best.place.said, yours: sayPlaceShort(best.home), ...(plainly && { fails: 'location' as const }), ...(all.every(one => one.near.abroad) && { binding: true }), ...(best.near.permit && { permit: true }), ...(best.near.asks && { asks: best.near.asks }) }
}

/**
 * Where the work is against where the person can work. Offered remotely, the better of the scope and the office counts: a choice
 * is the person's to make.
 */
export const matchPlace = (posting: Posting, standing: Standing): Match[] => {
  const kinds = posting.workplace.map(one => one.kind)
  const office = matchOffice(posting, standing.profile)
  const open = standing.profile.workplace
  if (!kinds.includes('remote') || (open.length > 0 && !open.includes('remote'))) return office ? [office] : []
  const remote = matchRemote(posting, standing)
  const canCommute = office?.permit !== true && office?.share !== undefined && (kinds.length > 1 || remote.share === 0) && office.share > (remote.share ?? 0.5) && kinds.some(kind => kind !== 'remote')
  return [canCommute && office ? office : remote]
}

import { sayPlace, sayPlaceShort } from '../facts/say-place'
import type { Posting } from '../posting/posting'
import type { Profile } from '../profile/profile'
import { byText, orList, stateOf, type Match, type Standing } from './match'
import { nearness, type Nearness } from './nearness'
import { matchRemote } from './remote'

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
  const wishesOffice = open.length > 0 && !open.includes('remote') && posting.places.length > 0
  if (!kinds.includes('remote') || wishesOffice) return office ? [office] : []
  const remote = matchRemote(posting, standing)
  const canCommute = office?.permit !== true && office?.share !== undefined && (kinds.length > 1 || remote.share === 0) && office.share > (remote.share ?? 0.5) && kinds.some(kind => kind !== 'remote')
  return [canCommute && office ? office : remote]
}

import type { RemoteScope } from '../facts/workplace'
import { sayCountry } from '../facts/say-place'
import type { Posting } from '../posting/posting'
import { offsetOf, sayOffset } from './clock'
import { needsPermit } from './abroad'
import { byText, orList, stateOf, type Match, type Standing } from './match'

const sayScope = (scope: RemoteScope): string => {
  if (scope.utc) {
    const { from, to } = scope.utc
    return from === -to ? `Remote within ${to} h of UTC` : `Remote from ${sayOffset(from)} to ${sayOffset(to)}`
  }
  if (scope.worldwide) return 'Remote, worldwide'
  if (scope.countries && scope.countries.length > 0) return `Remote from ${orList(scope.countries.slice(0, 3).map(sayCountry))}`
  return `Remote, ${scope.text}`
}

/** An hour outside the band is no plain failure: clocks change, and teams stretch. */
const HOUR_OUTSIDE = 0.5
const WOULD_MOVE = 0.3
/** Remote, without a word from where, and an office in another country: open, but mostly it means that country. */
const OFFICE_ABROAD = 0.3

type Found = Pick<Match, 'share' | 'why' | 'fails' | 'binding' | 'permit' | 'asks'>

const byClock = (utc: { from: number; to: number }, { profile, today }: Standing): Found => {
  const offset = profile.timeZone === undefined ? undefined : offsetOf(profile.timeZone, today)
  if (offset === undefined) return { share: undefined, why: 'you have not said your time zone', asks: 'timeZone' }
  const outside = Math.max(utc.from - offset, offset - utc.to, 0)
  const share = outside === 0 ? 1 : outside <= 1 ? HOUR_OUTSIDE : 0
  return { share, why: `you are ${sayOffset(offset)}`, ...(share === 0 && { fails: 'location' as const, binding: true }) }
}

const byCountry = (countries: readonly string[], posting: Posting, { profile }: Standing): Found => {
  const mine = [...new Set(profile.homes.flatMap(home => home.country ?? []))]
  if (mine.length === 0) return { share: undefined, why: 'you have not said in which country you are', asks: 'homes' }
  const fitting = mine.filter(country => countries.includes(country)).toSorted(byText)
  if (fitting.length > 0) return { share: 1, why: `you are in ${orList(fitting.map(sayCountry))}` }
  if (profile.relocate !== undefined && countries.every(country => needsPermit(country, posting, profile))) {
    return { share: 0, why: `you are in ${orList(mine.map(sayCountry))}, and would need a permit`, fails: 'location', binding: true }
  }
  if (profile.relocate) return { share: WOULD_MOVE, why: `you are in ${orList(mine.map(sayCountry))}, but would move` }
  if (profile.relocate === undefined) return { share: undefined, why: `you are in ${orList(mine.map(sayCountry))}; you have not said whether you would move`, asks: 'relocate' }
  return { share: 0, why: `you are in ${orList(mine.map(sayCountry))}`, fails: 'location', binding: true }
}

/** From where the work may be done remotely, against where the person is. A scope that is not stated stays open. */
export const matchRemote = (posting: Posting, standing: Standing): Match => {
  const scope = posting.remoteScope
  const remote = posting.workplace.find(one => one.kind === 'remote')
  const said = scope?.said ?? remote?.said
  const base = { kind: 'place', weight: 1, touches: 'location', label: scope ? sayScope(scope) : 'Remote', ...(said && { said }) } as const
  if (scope?.worldwide) return { ...base, share: 1, state: 'met', why: 'from anywhere' }
  const found = scope?.utc ? byClock(scope.utc, standing) : scope?.countries && scope.countries.length > 0 ? byCountry(scope.countries, posting, standing) : undefined
  if (found) return { ...base, ...found, state: stateOf(found.share), ...(standing.profile.timeZone !== undefined && scope?.utc && { yours: standing.profile.timeZone }) }
  const offices = [...new Set(posting.places.flatMap(place => place.country ?? []))]
  const near = standing.profile.homes.find(home => home.country !== undefined && offices.includes(home.country))
  if (near?.country !== undefined) return { ...base, share: 1, state: 'met', why: `remote, and they are in ${sayCountry(near.country)} like you` }
  if (offices.length > 0 && standing.profile.homes.some(home => home.country !== undefined)) {
    return { ...base, share: OFFICE_ABROAD, state: 'unknown', why: `remote from where is not stated; they are in ${orList(offices.toSorted(byText).slice(0, 3).map(sayCountry))}` }
  }
  return { ...base, share: undefined, state: 'unknown', why: scope ? `from where exactly is not clear: "${scope.text}"` : 'remote; from where is not stated' }
}

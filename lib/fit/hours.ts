import type { Overlap } from '../facts/workplace'
import type { Posting } from '../posting/posting'
import { hourOf, hoursIn, offsetOf, sayOffset, sharedHours, type Window } from './clock'
import { stateOf, type Match, type Standing } from './match'

/** The day a person is taken to work, on their own clock. */
const NINE_TO_SIX = { from: 9, to: 18 } as const
/** Less than this part of the hours asked for plainly fails. */
const TOO_LITTLE = 0.25

const askedWindow = (overlap: Overlap, today: string): Window | undefined => {
  const offset = offsetOf(overlap.zone, today)
  if (offset === undefined) return undefined
  const from = overlap.from === undefined ? undefined : hourOf(overlap.from)
  const to = overlap.to === undefined ? undefined : hourOf(overlap.to)
  return { from: from ?? NINE_TO_SIX.from, to: to ?? NINE_TO_SIX.to, offset }
}

const tenth = (hours: number): string => String(Math.round(hours * 10) / 10)

const sayAsked = ({ hoursPerDay, hoursPerWeek, from, to, zone }: Overlap): string => {
  const city = (zone.split('/').pop() ?? zone).replaceAll('_', ' ')
  const when = from && to ? `${from}–${to} ${city}` : `${city} hours`
  if (hoursPerDay !== undefined) return `${tenth(hoursPerDay)} h a day within ${when}`
  return hoursPerWeek === undefined ? when : `${tenth(hoursPerWeek)} h a week within ${when}`
}

/** The hours that must be shared against the hours one's own working day (09:00 to 18:00) really shares with them on `today`. */
export const matchHours = (posting: Posting, { profile, today }: Standing): Match[] => {
  const overlap = posting.overlap
  if (!overlap) return []
  const base = { kind: 'hours', label: sayAsked(overlap), weight: 1, said: overlap.said, touches: 'hours' } as const
  const asked = askedWindow(overlap, today)
  if (!asked) return [{ ...base, share: undefined, state: 'unknown', why: 'their time zone is not known' }]
  const offset = profile.timeZone === undefined ? undefined : offsetOf(profile.timeZone, today)
  if (offset === undefined) return [{ ...base, share: undefined, state: 'unknown', why: 'you have not said your time zone', asks: 'timeZone' }]
  const shared = sharedHours(asked, { ...NINE_TO_SIX, offset })
  const needed = overlap.hoursPerDay ?? (overlap.hoursPerWeek === undefined ? hoursIn(asked) : overlap.hoursPerWeek / 5)
  const share = needed <= 0 ? 1 : Math.min(1, shared / needed)
  const why = `your 9 to 18 at ${sayOffset(offset)} shares ${tenth(shared)} h a day of ${tenth(needed)} asked`
  return [{ ...base, share, state: share < TOO_LITTLE ? 'missed' : stateOf(share), why, yours: profile.timeZone ?? '', ...(share < TOO_LITTLE && { fails: 'hours' as const }) }]
}

import type { Posting } from '../posting/posting'
import { stateOf, type Match, type Standing } from './match'

/** So many percent of the time more than one would travel are only a little too much. */
const A_LITTLE = 10
const LITTLE_TOO_MUCH = 0.5
/** Any travel where one would have none, how much of it not being stated. */
const SOME = 0.2

const sayWish = (most: number): string => (most === 0 ? 'no travel' : `travel up to ${most} % of the time`)
const sayAsked = ({ min, max }: { min?: number | undefined; max: number }): string => `Travel ${min !== undefined && min !== max ? `${min}–${max}` : `up to ${max}`} % of the time`

/** The travel that the work has against the most of their time that the person would travel; without such a wish it takes no part. */
export const matchTravel = ({ travel }: Posting, { profile }: Standing): Match[] => {
  const most = profile.travel
  if (most === undefined) return []
  const base = { kind: 'travel', label: 'Travel', weight: 1, touches: 'travel', yours: sayWish(most), ...(travel && { said: travel.said }) } as const
  if (!travel) return [{ ...base, share: undefined, state: 'unknown', why: 'travel not stated' }]
  if (travel.extent === 'none') return [{ ...base, label: 'No travel', share: 1, state: 'met', why: 'none, as stated' }]
  if (travel.max === undefined) {
    if (most > 0) return [{ ...base, share: undefined, state: 'unknown', why: 'some; how much is not stated' }]
    return [{ ...base, share: SOME, state: 'partly', why: 'some, and you would not travel', fails: 'travel' }]
  }
  const label = sayAsked({ min: travel.min, max: travel.max })
  if (travel.max <= most) return [{ ...base, label, share: 1, state: 'met', why: `you would ${sayWish(most)}` }]
  // "Up to 50 %" is the most of it: only what is sure to be above the person's own plainly fails.
  const least = travel.min ?? travel.max
  const share = least - most <= A_LITTLE ? LITTLE_TOO_MUCH : 0
  return [{ ...base, label, share, state: stateOf(share), why: most === 0 ? 'you would not travel' : `you would ${sayWish(most)}`, ...(least > most && { fails: 'travel' as const }) }]
}

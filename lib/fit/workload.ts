import { FULL_WEEK } from '../facts/yearly'
import type { Posting } from '../posting/posting'
import type { WeekHours } from '../profile/profile'
import type { Said } from '../text/said'
import { stateOf, type Match, type Standing } from './match'

/** So many hours a week beside what one wishes for are half a fit. */
const NEAR = 4
const NEARLY = 0.5
/** From here on hours a week are those of a full post, of which a stated part is worked. */
const FULL = 35

type Offered = { min: number; max: number; label: string; said: Said; assumes?: string }

const range = (min: number, max: number, unit: string): string => `${min === max ? min : `${min}–${max}`}${unit}`
const tenth = (hours: number): number => Math.round(hours * 10) / 10

/** The hours a week of the work: as stated, else the stated part of a full post, counted as FULL_WEEK hours where the posting does not say how long its week is. */
const offeredOf = ({ hours, workload, employment }: Posting): Offered | undefined => {
  const full = hours && hours.max >= FULL ? hours.max : undefined
  if (workload && (hours === undefined || (full !== undefined && workload.max < 100))) {
    const [min, max] = [workload.min, workload.max].map(part => tenth(((full ?? FULL_WEEK) * part) / 100))
    return { min: min ?? 0, max: max ?? 0, label: range(workload.min, workload.max, ' % of a full post'), said: workload.said, ...(full === undefined && { assumes: `counted with ${FULL_WEEK} hours a week` }) }
  }
  if (hours) return { min: hours.min, max: hours.max, label: range(hours.min, hours.max, ' hours a week'), said: hours.said }
  const whole = employment.find(({ kind }) => kind === 'full-time')
  if (!whole || employment.some(({ kind }) => kind === 'part-time')) return undefined
  return { min: FULL_WEEK, max: FULL_WEEK, label: 'Full-time', said: whole.said, assumes: `counted with ${FULL_WEEK} hours a week` }
}

const sayWish = ({ min, max }: WeekHours): string => {
  if (min !== undefined && max !== undefined) return range(min, max, ' hours a week')
  return max === undefined ? `at least ${min ?? 0} hours a week` : `up to ${max} hours a week`
}

/** The hours a week of the work against those that the person would work; without such a wish they take no part. */
export const matchWorkload = (posting: Posting, { profile }: Standing): Match[] => {
  const wish = profile.weekHours
  if (!wish || (wish.min === undefined && wish.max === undefined)) return []
  const offered = offeredOf(posting)
  const base = { kind: 'workload', weight: 1, touches: 'workload', yours: sayWish(wish) } as const
  if (!offered) return [{ ...base, label: 'Hours a week', share: undefined, state: 'unknown', why: 'hours a week not stated' }]
  const { min, max, label, said, assumes } = offered
  const apart = Math.max(min - (wish.max ?? Infinity), (wish.min ?? 0) - max)
  const share = apart <= 0 ? 1 : apart <= NEAR ? NEARLY : 0
  const why = [apart <= 0 ? 'as you wish' : `${tenth(apart)} hours a week ${min > (wish.max ?? Infinity) ? 'more' : 'less'} than you wish`, assumes].filter(part => part !== undefined).join('; ')
  // What rests on an assumed week may only be short by it.
  return [{ ...base, label, said, share, state: stateOf(share), why, ...(apart > (assumes === undefined ? 0 : NEAR) && { fails: 'workload' as const }) }]
}

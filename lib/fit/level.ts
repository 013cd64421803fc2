import type { Posting } from '../posting/posting'
import { HEIGHT } from './height'
import { stateOf, type Match, type Standing } from './match'

const SHARE_BY_STEPS = [1, 0.5, 0.2] as const
/** As high, but another kind of work: leading in place of managing. */
const OTHER_WAY = 0.7
/** What a posting that names no level is taken to earn for whoever does not look for the middle one; it stays open. */
const SILENT = 0.5
/** The height that years speak of where a posting names no level: from so many on, so high. */
const HEIGHT_BY_YEARS: readonly (readonly [number, number])[] = [[8, 4], [5, 3], [3, 2]]

const stepsTo = (height: number, { profile }: Standing): number => Math.min(...profile.levels.map(mine => Math.abs(HEIGHT[mine] - height)))

/** Steps between the posting's level, or the one that the years it asks for speak of, and the nearest the person looks for; 0 where either is open. */
export const stepsApart = (posting: Posting, standing: Standing): number => {
  if (standing.profile.levels.length === 0) return 0
  const level = posting.level?.level
  const asked = Math.max(0, ...posting.years.map(one => one.min))
  const height = level === undefined ? HEIGHT_BY_YEARS.find(([years]) => asked >= years)?.[1] : HEIGHT[level]
  return height === undefined ? 0 : stepsTo(height, standing)
}

/** The level the posting names against the levels the person looks for: one step off is half, two a fifth. */
export const matchLevel = (posting: Posting, standing: Standing): Match[] => {
  const { profile } = standing
  const said = posting.level?.said
  const level = posting.level?.level
  const base = { kind: 'level', weight: 1, ...(said && { said }) } as const
  if (level === undefined) {
    if (profile.levels.length === 0) return []
    // A title without a level mostly means one who knows the work: for whoever looks higher or lower that is a step away.
    const share = posting.level ? undefined : stepsTo(HEIGHT.mid, standing) > 0 ? SILENT : undefined
    return [{ ...base, label: posting.level?.grade ?? 'Level', share, state: 'unknown', why: posting.level ? 'a grade of their own ladder' : 'level not stated' }]
  }
  const label = `${level.slice(0, 1).toUpperCase()}${level.slice(1)} level`
  if (profile.levels.length === 0) return [{ ...base, label, share: undefined, state: 'unknown', why: 'you have not said which level you look for', asks: 'levels' }]
  const steps = stepsTo(HEIGHT[level], standing)
  const wished = profile.levels.includes(level)
  const share = steps === 0 && !wished ? OTHER_WAY : (SHARE_BY_STEPS[steps] ?? 0)
  const why = wished ? 'a level you look for' : `you look for ${profile.levels.join(', ')}`
  const short = profile.levels.every(mine => HEIGHT[mine] < HEIGHT[level])
  return [{ ...base, label, share, state: stateOf(share), why, yours: profile.levels.join(', '), ...(short && { short }) }]
}

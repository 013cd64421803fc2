import { SeniorityLevel } from '../facts/level'
import type { Posting } from '../posting/posting'
import { stateOf, type Match, type Standing } from './match'

const LADDER = SeniorityLevel.options
const SHARE_BY_STEPS = [1, 0.5, 0.2] as const

/** The level the posting names against the levels the person looks for: one step off is half, two a fifth. */
export const matchLevel = (posting: Posting, { profile }: Standing): Match[] => {
  const said = posting.level?.said
  const level = posting.level?.level
  const base = { kind: 'level', weight: 1, ...(said && { said }) } as const
  if (level === undefined) {
    if (profile.levels.length === 0) return []
    return [{ ...base, label: posting.level?.grade ?? 'Level', share: undefined, state: 'unknown', why: posting.level ? 'a grade of their own ladder' : 'level not stated' }]
  }
  const label = `${level.slice(0, 1).toUpperCase()}${level.slice(1)} level`
  if (profile.levels.length === 0) return [{ ...base, label, share: undefined, state: 'unknown', why: 'you have not said which level you look for' }]
  const steps = Math.min(...profile.levels.map(mine => Math.abs(LADDER.indexOf(mine) - LADDER.indexOf(level))))
  const share = SHARE_BY_STEPS[steps] ?? 0
  const why = steps === 0 ? 'a level you look for' : `you look for ${profile.levels.join(', ')}`
  return [{ ...base, label, share, state: stateOf(share), why, yours: profile.levels.join(', ') }]
}

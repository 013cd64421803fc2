import { useMemo, useState } from 'react'
import type { Profile } from '../../lib/profile/profile'
import type { SkillSense } from '../../lib/profile/skill-sense'
import type { Rates } from '../../lib/vocabulary/exchange-rates'
import type { Person } from './person'

/** The value of before as long as it is as good as the one of now: what is reckoned from it stays. */
const useSame = <T>(value: T, same: (before: T, now: T) => boolean): T => {
  const [kept, setKept] = useState(value)
  if (kept === value || same(kept, value)) return kept
  setKept(() => value)
  return value
}

const withoutWeights = (profile: Profile | undefined): string => JSON.stringify({ ...profile, weights: undefined })
/** Weights are no part of what a role is judged by, only of how that is weighed. */
const samePerson = (before: Profile | undefined, now: Profile | undefined): boolean => (before === undefined) === (now === undefined) && withoutWeights(before) === withoutWeights(now)
const sameRates = (before: Rates, now: Rates): boolean => before.date === now.date

/** Who roles are held against; undefined while there is no profile. It stays the same object until something that matters changes. */
export const usePerson = (profile: Profile | undefined, sense: SkillSense, rates: Rates, today: string): Person | undefined => {
  const person = useSame(profile, samePerson)
  const used = useSame(rates, sameRates)
  return useMemo(() => person && { profile: person, sense, rates: used, today }, [person, sense, used, today])
}

import { useMemo, useState } from 'react'
import type { Profile } from '../../lib/profile/profile'
import type { SkillSense } from '../../lib/profile/skill-sense'
import type { Rates } from '../../lib/vocabulary/exchange-rates'
import type { Person } from './person'

/** The profile as it bears on judging: a change of weights alone is none. */
const withoutWeights = ({ weights: _weights, ...rest }: Profile): Profile => rest

/** Who roles are held against; undefined while there is no profile. It stays the same object until something that matters changes. */
export const usePerson = (profile: Profile | undefined, sense: SkillSense, rates: Rates, today: string): Person | undefined => {
  const [known, setKnown] = useState(() => profile && withoutWeights(profile))
  const [seen, setSeen] = useState(profile)
  if (seen !== profile) {
    setSeen(profile)
    const now = profile && withoutWeights(profile)
    if (JSON.stringify(now) !== JSON.stringify(known)) setKnown(now)
  }
  const person = profile && known
  return useMemo(() => person && { profile: person, sense, rates, today }, [person, sense, rates, today])
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { WEIGHTS, weightsOf, type Weights } from '../../lib/fit/weights'
import type { Profile } from '../../lib/profile/profile'
import { Weighing, type OwnWeights } from '../../lib/profile/weighing'
import { saveProfile } from '../../lib/store/profile'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

/** The weights in use, as they are moved; `settle` saves what was moved, `reset` goes back to ours. */
export type Weigher = { own: OwnWeights; weights: Weights; set: (kind: Weighing, weight: number) => void; settle: () => void; reset: () => void }

/** Whoever moves a slider without a pointer or keys (a screen reader) never lets go of it: saved after so many milliseconds. */
const SETTLED_AFTER = 1_500
const NONE: OwnWeights = {}

/** A kind that weighs what it does with us is no weight of one's own. */
const withWeight = (own: OwnWeights, kind: Weighing, weight: number): OwnWeights => {
  const { [kind]: _before, ...others } = own
  return weight === WEIGHTS[kind] ? others : { ...others, [kind]: weight }
}

const same = (a: OwnWeights, b: OwnWeights): boolean => Weighing.options.every(kind => a[kind] === b[kind])

/** What counts how much: at once in what is shown, in the profile when the slider is let go. */
export const useWeights = (profile: Profile | undefined, attempt: Attempt, say: Say): Weigher => {
  const [moved, setMoved] = useState<OwnWeights>()
  const own = moved ?? profile?.weights ?? NONE
  const weights = useMemo(() => weightsOf(own), [own])
  const latest = useRef({ profile, moved })
  useEffect(() => { latest.current = { profile, moved } })

  const save = useCallback(async (own: OwnWeights) => {
    const { profile } = latest.current
    if (!profile) return
    const { weights: _before, ...rest } = profile
    await attempt('The weights could not be saved', db => saveProfile(db, { ...rest, ...(Object.keys(own).length > 0 && { weights: own }) }))
  }, [attempt])
  const settle = useCallback(() => {
    if (latest.current.moved) void save(latest.current.moved)
  }, [save])

  // What was moved is forgotten once the store has it.
  const [seen, setSeen] = useState(profile)
  if (seen !== profile) {
    setSeen(profile)
    if (moved && same(profile?.weights ?? NONE, moved)) setMoved(undefined)
  }
  useEffect(() => {
    if (!moved) return
    const timer = setTimeout(settle, SETTLED_AFTER)
    return () => clearTimeout(timer)
  }, [moved, settle])

  const put = useCallback((next: OwnWeights) => {
    setMoved(next)
    void save(next)
  }, [save])
  return useMemo(() => ({
    own, weights, settle,
    set: (kind, weight) => setMoved(withWeight(own, kind, weight)),
    reset: () => {
      put(NONE)
      say('The weights are ours again', () => put(own))
    },
  }), [own, weights, settle, put, say])
}

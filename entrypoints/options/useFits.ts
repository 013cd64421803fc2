import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { Glance } from '../../components/roles/FitCell'
import { judgeMany, type KeptJudgement } from '../../lib/fit/judge-many'
import { reweigh } from '../../lib/fit/reweigh'
import type { Weights } from '../../lib/fit/weights'
import type { Role } from '../../lib/roles/role'
import type { CorrectedRole } from './corrected-roles'
import { inSlices, teller, type Told } from './in-slices'
import { standingFor, type Person } from './person'

/** By role id, how it fits; `progress` while that takes longer than one notices, and what is being done. */
export type Fits = { of: ReadonlyMap<string, Glance>; progress?: Told }

const NONE: Fits = { of: new Map() }

/** A saved posting changes only by its corrections. */
const keyOf = ({ id, savedAt }: Role, corrected: ReadonlyMap<string, CorrectedRole>): string => `${id} ${savedAt} ${corrected.get(id)?.changedAt ?? ''}`

type Judged = { person: Person; by: Map<string, KeptJudgement> }

/**
 * How each saved role fits the person under these weights; without a person the fit it was saved with. Roles are judged once, in
 * slices between which the page breathes, and only weighed anew when weights change: the next change stops what is going on.
 */
export const useFits = (roles: readonly Role[], corrected: ReadonlyMap<string, CorrectedRole>, person: Person | undefined, weights: Weights): Fits => {
  const [fits, setFits] = useState(NONE)
  const known = useRef<Judged>(undefined)
  const [judged, setJudged] = useState<readonly KeptJudgement[]>()
  const tell = useRef((progress: Told | undefined) => setFits(({ of }) => ({ of, ...(progress && { progress }) })))

  useEffect(() => {
    if (!person) return
    const stop = new AbortController()
    const by = known.current?.person === person ? known.current.by : new Map<string, KeptJudgement>()
    known.current = { person, by }
    const missing = roles.filter(role => !by.has(keyOf(role, corrected)))
    const keys = new Map(missing.map(role => [role.id, keyOf(role, corrected)]))
    const told = teller('Fitting roles to your profile', tell.current)
    let done = 0
    void inSlices(judgeMany(missing, standingFor(person)), kept => {
      by.set(keys.get(kept.id) ?? kept.id, kept)
      told({ done: ++done, of: missing.length })
    }, stop.signal).then(whole => {
      if (whole) setJudged(roles.flatMap(role => by.get(keyOf(role, corrected)) ?? []))
    })
    return () => stop.abort()
  }, [roles, corrected, person])

  useEffect(() => {
    if (!person || !judged) return
    const stop = new AbortController()
    const of = new Map<string, Glance>()
    const gates = judged.values()
    const told = teller('Weighing roles anew', tell.current)
    void inSlices(reweigh(judged, weights), ({ slice, ...progress }) => {
      for (const { id, score, band } of slice) of.set(id, { score, band, gates: gates.next().value?.gates ?? [] })
      told(progress)
    }, stop.signal).then(whole => {
      if (whole) startTransition(() => setFits({ of }))
    })
    return () => stop.abort()
  }, [person, judged, weights])

  const asSaved = useMemo<Fits>(() => (person ? NONE : { of: new Map(roles.flatMap(({ id, fit }) => (fit ? [[id, fit] as const] : []))) }), [person, roles])
  return person ? fits : asSaved
}

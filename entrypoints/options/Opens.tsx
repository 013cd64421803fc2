import { useEffect, useId, useMemo, useState } from 'react'
import { OpensChart } from '../../components/charts/OpensChart'
import { Working } from '../../components/look/Working'
import { standingOf } from '../../lib/fit/fit-of'
import { whatOpens, type Search } from '../../lib/fit/what-opens'
import type { Weights } from '../../lib/fit/weights'
import type { Role } from '../../lib/roles/role'
import { inSlices } from './in-slices'
import { standingFor, type Person } from './person'

export type OpensProps = { roles: readonly Role[]; person: Person; weights: Weights }

/** Of more roles than this, the newest are looked at. */
const MOST_ROLES = 1_000
/** While a slider moves, nothing is begun. */
const STILL_FOR = 400

/** Searches in slices; undefined until something is known. Stops with the signal of whoever shows it. */
const useOpenings = (roles: readonly Role[], person: Person, weights: Weights, wanted: boolean): Search | undefined => {
  const [search, setSearch] = useState<Search>()
  useEffect(() => {
    if (!wanted) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const prepare = (profile: Person['profile']) => standingOf(profile, person.today, person.sense, person.rates)
      let told = performance.now()
      void inSlices(whatOpens(roles.map(({ posting }) => posting), standingFor(person), prepare, weights), now => {
        if (!now.found && performance.now() < told + 200) return
        told = performance.now()
        setSearch(now)
      }, stop.signal)
    }, STILL_FOR)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [roles, person, weights, wanted])
  return search
}

const Answer = ({ roles, person, weights }: OpensProps) => {
  const [stopped, setStopped] = useState(false)
  const looked = useMemo(() => roles.filter(({ stage }) => stage !== 'closed').slice(0, MOST_ROLES), [roles])
  const search = useOpenings(looked, person, weights, !stopped)
  if (stopped) return <p className="soft">Stopped. <button type="button" className="link" onClick={() => setStopped(false)}>Look again</button></p>
  if (!search?.found) return <Working what="Trying skills on saved roles" done={search?.done ?? 0} of={search?.of ?? looked.length} onStop={() => setStopped(true)} />
  const { found: { openings, roles: open } } = search
  if (openings.length === 0) return <p className="soft">No single skill would raise two or more of your saved roles. What is ruled out is not looked at. Save more roles to see more here.</p>
  return (
    <>
      <OpensChart openings={openings} of={open} />
      <p className="about">Each is tried in your profile with one more year of practice, by the fit itself, on the {open.toLocaleString('en-GB')} saved {open === 1 ? 'role' : 'roles'} that are not closed and that nothing rules out{looked.length === MOST_ROLES && `, among the newest ${MOST_ROLES.toLocaleString('en-GB')}`}.</p>
    </>
  )
}

/** A question about all saved roles, folded until asked. */
export const Opens = (props: OpensProps) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className={open ? 'opens-part open' : 'opens-part'} aria-label="Which skill would raise most of my saved roles?">
      <button type="button" className="fold-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>Which skill would raise most of my saved roles?</button>
      <div id={id} hidden={!open}>{open && <Answer {...props} />}</div>
    </section>
  )
}

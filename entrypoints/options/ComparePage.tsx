import { useMemo } from 'react'
import { CompareTable } from '../../components/compare/CompareTable'
import { Empty } from '../../components/look/Empty'
import { FEWEST, MOST } from '../../lib/fit/compare'
import { wholeFit, type Person } from './person'
import { linkToCompare, linkToRole } from './route'
import type { RolesLook } from './RolesPage'
import type { Kept } from './useKept'
import type { Weigher } from './useWeights'

export type ComparePageProps = {
  /** As the address names them. */
  ids: readonly string[]
  kept: Kept
  person: Person | undefined
  weigher: Weigher
  onLook: (change: (look: RolesLook) => RolesLook) => void
  today: string
}

/** Saved roles side by side. */
export const ComparePage = ({ ids, kept, person, weigher, onLook, today }: ComparePageProps) => {
  const roles = useMemo(
    () => ids.flatMap(id => kept.roles.find(role => role.id === id) ?? []).slice(0, MOST).map(role => ({ role, fit: wholeFit(role, person, weigher.weights) })),
    [ids, kept.roles, person, weigher.weights],
  )
  const gone = Math.min(ids.length, MOST) - roles.length
  const leave = (id: string) => {
    onLook(look => ({ ...look, chosen: look.chosen.filter(one => one !== id) }))
    location.hash = linkToCompare(roles.flatMap(({ role }) => (role.id === id ? [] : role.id)))
  }
  return (
    <div className="compare">
      <p className="back"><a href="#roles">← Roles</a></p>
      <div className="title-line">
        <h1>{roles.length < FEWEST ? 'Compare roles' : `${roles.length} roles side by side`}</h1>
        {roles.length >= FEWEST && <button type="button" className="button" onClick={() => print()}>Print</button>}
      </div>
      {gone > 0 && <p className="hint-line">{gone === 1 ? 'One of them is' : `${gone} of them are`} not here any more.</p>}
      {ids.length > MOST && <p className="hint-line">{MOST} is the most; the first {MOST} are shown.</p>}
      {roles.length < FEWEST
        ? <Empty title="Nothing to compare yet">Choose two to five roles by their boxes in <a href="#roles">the list</a>, then “Compare side by side”.</Empty>
        : (
          <>
            {!person && <p className="hint-line">Their fit is that of the day each was saved, where there was one. <a href="#profile">Fill in your profile</a> to see how they fit you, part by part.</p>}
            <CompareTable roles={roles} today={today} linkTo={linkToRole} onLeave={leave} />
          </>
        )}
    </div>
  )
}

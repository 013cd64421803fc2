import { useCallback, useMemo, useRef } from 'react'
import { Empty } from '../../components/look/Empty'
import { Pager } from '../../components/look/Pager'
import { Working } from '../../components/look/Working'
import { ComparePick } from '../../components/roles/ComparePick'
import { RolesBar } from '../../components/roles/RolesBar'
import { RolesTable, type RoleRow } from '../../components/roles/RolesTable'
import { WeightsPanel } from '../../components/roles/WeightsPanel'
import { FEWEST, MOST } from '../../lib/fit/compare'
import type { Role } from '../../lib/roles/role'
import type { SortBy } from '../../lib/roles/sort'
import { Opens } from './Opens'
import type { Person } from './person'
import { linkToCompare, linkToRole } from './route'
import type { Fits } from './useFits'
import type { Attempt, Kept } from './useKept'
import { useInPortions } from './useInPortions'
import { useRoleKeys } from './useRoleKeys'
import { useRoleRows } from './useRoleRows'
import { useSavedPages } from './useSavedPages'
import type { Weigher } from './useWeights'

/** How the list was last looked at, from which row, and what was chosen in it; it outlives a visit to a role. */
export type RolesLook = { query: string; sort: SortBy; active?: string; chosen: readonly string[]; from: number }

export type RolesPageProps = {
  kept: Kept
  person: Person | undefined
  weigher: Weigher
  fits: Fits
  look: RolesLook
  onLook: (change: (look: RolesLook) => RolesLook) => void
  attempt: Attempt
  now: string
  onDelete: (role: Role) => void
}

/** A move of a slider reorders what is shown: more rows than this are more than a browser lays out between two pictures. */
const AT_ONCE = 50

const NONE: readonly Role[] = []

const chosenWith = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter(one => one !== id) : chosen.length < MOST ? [...chosen, id] : chosen

/** The list of saved roles. */
export const RolesPage = ({ kept, person, weigher, fits, look, onLook, attempt, now, onDelete }: RolesPageProps) => {
  const search = useRef<HTMLInputElement>(null)
  const pages = useSavedPages(kept.roles, look.query.trim() !== '', attempt)
  const listed = useRoleRows(kept, fits.of, pages, look.query, look.sort)
  const rows = listed?.roles ?? NONE
  const fitsShown = listed?.fits
  const from = look.from < rows.length ? look.from : 0
  const shown = useInPortions(useMemo(() => rows.slice(from, from + AT_ONCE).map((role): RoleRow => {
    const fit = fitsShown?.get(role.id)
    return { role, fit, score: fit?.score }
  }), [rows, from, fitsShown]))
  const chosen = useMemo(() => look.chosen.filter(id => kept.roles.some(role => role.id === id)), [look.chosen, kept.roles])
  const choose = useCallback((id: string) => onLook(look => ({ ...look, chosen: chosenWith(look.chosen, id) })), [onLook])

  const move = useCallback((by: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === look.active)
    const nth = at < 0 ? from : Math.min(rows.length - 1, Math.max(0, at + by))
    const next = rows[nth]
    if (!next) return
    onLook(look => ({ ...look, active: next.id, from: nth - (nth % AT_ONCE) }))
    document.getElementById(`role-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [rows, look.active, from, onLook])
  const act = useCallback((on: (id: string) => void) => {
    if (rows.some(({ id }) => id === look.active) && look.active !== undefined) on(look.active)
  }, [rows, look.active])
  useRoleKeys({
    search: useCallback(() => search.current?.focus(), []), move,
    open: useCallback(() => act(id => { location.hash = linkToRole(id) }), [act]),
    choose: useCallback(() => act(choose), [act, choose]),
    compare: useCallback(() => { if (chosen.length >= FEWEST) location.hash = linkToCompare(chosen) }, [chosen]),
  })

  if (kept.roles.length === 0) {
    return (
      <>
        <h1>Roles</h1>
        <Empty title="No saved roles yet">Open a job posting and press “Save role” beside it, or <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>S</kbd>.</Empty>
      </>
    )
  }
  return (
    <>
      <h1>Roles</h1>
      <RolesBar query={look.query} onQuery={query => onLook(look => ({ ...look, query, from: 0 }))} sort={look.sort} onSort={sort => onLook(look => ({ ...look, sort, from: 0 }))} shown={listed ? rows.length : kept.roles.length} all={kept.roles.length} searchRef={search} />
      {!kept.profile && <p className="hint-line">Fit needs to know what you look for. <a href="#profile">Fill in your profile</a>.</p>}
      {kept.profile && <WeightsPanel own={weigher.own} weights={weigher.weights} onMove={weigher.set} onSettled={weigher.settle} onReset={weigher.reset} />}
      {person && <Opens roles={kept.roles} person={person} weights={weigher.weights} />}
      {fits.progress && <Working {...fits.progress} />}
      {listed?.progress && <Working {...listed.progress} />}
      <ComparePick chosen={chosen.length} link={linkToCompare(chosen)} onNone={() => onLook(look => ({ ...look, chosen: [] }))} />
      {listed && rows.length === 0
        ? <Empty title="Nothing found">No role has all of these words. <button type="button" className="link" onClick={() => onLook(look => ({ ...look, query: '' }))}>Show all roles</button></Empty>
        : <RolesTable rows={shown} sort={look.sort} rates={kept.rates} active={look.active} now={now} linkTo={linkToRole} onDelete={onDelete} chosen={chosen} onChoose={choose} />}
      <Pager from={from} size={AT_ONCE} all={rows.length} what="roles" onFrom={from => onLook(look => ({ ...look, from }))} />
      <p className="keys-line"><span><kbd>/</kbd> search</span><span><kbd>j</kbd> <kbd>k</kbd> move</span><span><kbd>Enter</kbd> open</span><span><kbd>x</kbd> choose</span><span><kbd>c</kbd> compare</span></p>
    </>
  )
}

import { useCallback, useMemo, useRef, useState } from 'react'
import { Empty } from '../../components/look/Empty'
import { RolesBar } from '../../components/roles/RolesBar'
import { RolesTable } from '../../components/roles/RolesTable'
import type { Fit } from '../../lib/fit/fit'
import type { Role } from '../../lib/roles/role'
import { searchRoles } from '../../lib/roles/search'
import { sortRoles, type SortBy } from '../../lib/roles/sort'
import { linkToRole } from './route'
import type { Attempt, Kept } from './useKept'
import { useRoleKeys } from './useRoleKeys'
import { useSavedPages } from './useSavedPages'

/** How the list was last looked at; it outlives a visit to a role. */
export type RolesLook = { query: string; sort: SortBy; active?: string }

export type RolesPageProps = {
  kept: Kept
  fits: ReadonlyMap<string, Fit>
  look: RolesLook
  onLook: (look: RolesLook) => void
  attempt: Attempt
  now: string
  onDelete: (role: Role) => void
}

const AT_ONCE = 200

/** The list of saved roles. */
export const RolesPage = ({ kept, fits, look, onLook, attempt, now, onDelete }: RolesPageProps) => {
  const search = useRef<HTMLInputElement>(null)
  const [most, setMost] = useState(AT_ONCE)
  const pages = useSavedPages(kept.roles, look.query.trim() !== '', attempt)
  const rows = useMemo(() => {
    const found = searchRoles(kept.roles, look.query, pages).map(role => ({ role, fit: fits.get(role.id), score: fits.get(role.id)?.score }))
    return sortRoles(found, look.sort, kept.rates)
  }, [kept.roles, kept.rates, fits, pages, look.query, look.sort])
  const move = useCallback((by: 1 | -1) => {
    const at = rows.findIndex(({ role }) => role.id === look.active)
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
    if (!next) return
    onLook({ ...look, active: next.role.id })
    document.getElementById(`role-${next.role.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [rows, look, onLook])
  const open = useCallback(() => {
    if (rows.some(({ role }) => role.id === look.active) && look.active !== undefined) location.hash = linkToRole(look.active)
  }, [rows, look.active])
  useRoleKeys({ search: useCallback(() => search.current?.focus(), []), move, open })

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
      <RolesBar query={look.query} onQuery={query => onLook({ ...look, query })} sort={look.sort} onSort={sort => onLook({ ...look, sort })} shown={rows.length} all={kept.roles.length} searchRef={search} />
      {!kept.profile && <p className="hint-line">Fit needs to know what you look for. <a href="#profile">Fill in your profile</a>.</p>}
      {rows.length === 0
        ? <Empty title="Nothing found">No role has all of these words. <button type="button" className="link" onClick={() => onLook({ ...look, query: '' })}>Show all roles</button></Empty>
        : <RolesTable rows={rows.slice(0, most)} sort={look.sort} rates={kept.rates} active={look.active} now={now} linkTo={linkToRole} onDelete={onDelete} />}
      {rows.length > most && <button type="button" className="button" onClick={() => setMost(most + AT_ONCE)}>Show {Math.min(AT_ONCE, rows.length - most)} more</button>}
      <p className="keys-line"><span><kbd>/</kbd> search</span><span><kbd>j</kbd> <kbd>k</kbd> move</span><span><kbd>Enter</kbd> open</span></p>
    </>
  )
}

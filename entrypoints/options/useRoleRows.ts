import { useMemo } from 'react'
import type { RoleRow } from '../../components/roles/RolesTable'
import { searchRoles } from '../../lib/roles/search'
import { bestFirst, sortRoles, type SortBy } from '../../lib/roles/sort'
import type { Kept } from './useKept'
import type { Fits } from './useFits'

/** The rows that a search finds, in order. What does not change with the weights (the search, the order by day or pay) is not done again when they do. */
export const useRoleRows = ({ roles, rates }: Pick<Kept, 'roles' | 'rates'>, fits: Fits['of'], pages: ReadonlyMap<string, string>, query: string, sort: SortBy): RoleRow[] => {
  const found = useMemo(() => searchRoles(roles, query, pages), [roles, query, pages])
  const still = useMemo(() => {
    const rows = found.map(role => ({ role, score: undefined }))
    return sortRoles(rows, sort === 'fit' ? 'saved' : sort, rates).map(({ role }) => role)
  }, [found, sort, rates])
  return useMemo(() => {
    const rows = still.map(role => {
      const fit = fits.get(role.id)
      return { role, fit, score: fit?.score }
    })
    return sort === 'fit' ? bestFirst(rows) : rows
  }, [still, fits, sort])
}

import { startTransition, useEffect, useState } from 'react'
import { orderInSteps } from '../../lib/roles/order'
import type { Role } from '../../lib/roles/role'
import { bestFirst, type SortBy } from '../../lib/roles/sort'
import { inSlices, teller, type Told } from './in-slices'
import type { Kept } from './useKept'
import type { Fits } from './useFits'

/** The roles to list, in order, with the fits they were put in order by. `progress` while a search takes longer than one notices. */
export type Listed = Shown & { progress?: Told }

type Shown = { roles: readonly Role[]; fits: Fits['of'] }

/**
 * The roles that a search finds, in order, worked out in slices between which the page breathes. What does not change with the weights (the
 * search, the order by day or pay) is not done again when they do; a row keeps the fit that it was put in order by. Undefined until done once.
 */
export const useRoleRows = ({ roles, rates }: Pick<Kept, 'roles' | 'rates'>, fits: Fits['of'], pages: ReadonlyMap<string, string>, query: string, sort: SortBy): Listed | undefined => {
  const [still, setStill] = useState<{ roles: readonly Role[]; sort: SortBy }>()
  const [shown, setShown] = useState<Shown>()
  const [progress, setProgress] = useState<Told>()

  useEffect(() => {
    const stop = new AbortController()
    const told = teller('Searching roles', setProgress)
    void inSlices(orderInSteps(roles, query, pages, sort, rates), ({ done, of, ordered }) => {
      told({ done, of })
      if (ordered) setStill({ roles: ordered, sort })
    }, stop.signal).then(() => setProgress(undefined))
    return () => stop.abort()
  }, [roles, query, pages, sort, rates])

  useEffect(() => {
    if (!still) return
    const ordered = still.sort === 'fit' ? bestFirst(still.roles, ({ id }) => fits.get(id)?.score) : still.roles
    startTransition(() => setShown({ roles: ordered, fits }))
  }, [still, fits])

  return shown && { ...shown, ...(progress && { progress }) }
}

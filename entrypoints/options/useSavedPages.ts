import { useEffect, useState } from 'react'
import type { Role } from '../../lib/roles/role'
import { textOfPage } from '../../lib/roles/search'
import { snapshotOf } from '../../lib/store/roles'
import type { Attempt } from './useKept'

const CHUNK = 50
const NONE: ReadonlyMap<string, string> = new Map()

/** The searchable text of the saved pages by role id, read once somebody searches (`wanted`), in portions so that typing stays smooth. */
export const useSavedPages = (roles: readonly Role[], wanted: boolean, attempt: Attempt): ReadonlyMap<string, string> => {
  const [pages, setPages] = useState(NONE)
  useEffect(() => {
    const missing = roles.filter(({ id }) => !pages.has(id)).slice(0, CHUNK)
    if (!wanted || missing.length === 0) return
    let late = false
    void attempt('The saved pages could not be searched', async db => {
      const read = await Promise.all(missing.map(async ({ id }) => [id, textOfPage((await snapshotOf(db, id))?.capture.blocks ?? [])] as const))
      if (!late) setPages(now => new Map([...now, ...read]))
    })
    return () => { late = true }
  }, [roles, wanted, pages, attempt])
  return pages
}

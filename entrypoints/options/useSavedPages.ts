import { useEffect, useRef, useState } from 'react'
import type { Role } from '../../lib/roles/role'
import { textOfPage } from '../../lib/roles/search'
import { snapshotOf } from '../../lib/store/roles'
import type { Attempt } from './useKept'

const CHUNK = 20
/** What was read is handed on no oftener than this, in milliseconds: each time the search begins anew. */
const EVERY = 500
const NONE: ReadonlyMap<string, string> = new Map()

/** The searchable text of the saved pages by role id, read once somebody searches (`wanted`), in portions so that typing stays smooth. */
export const useSavedPages = (roles: readonly Role[], wanted: boolean, attempt: Attempt): ReadonlyMap<string, string> => {
  const [pages, setPages] = useState(NONE)
  const known = useRef(new Map<string, string>())
  useEffect(() => {
    const missing = roles.filter(({ id }) => !known.current.has(id))
    if (!wanted || missing.length === 0) return
    const left = new AbortController()
    let next = performance.now() + EVERY
    void attempt('The saved pages could not be searched', async db => {
      for (let done = 0; done < missing.length && !left.signal.aborted; done += CHUNK) {
        await Promise.all(missing.slice(done, done + CHUNK).map(async ({ id }) => known.current.set(id, textOfPage((await snapshotOf(db, id))?.capture.blocks ?? []))))
        if (performance.now() < next && done + CHUNK < missing.length) continue
        next = performance.now() + EVERY
        setPages(new Map(known.current))
      }
    })
    return () => left.abort()
  }, [roles, wanted, attempt])
  return pages
}

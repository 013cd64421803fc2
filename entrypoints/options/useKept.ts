import { useCallback, useEffect, useState } from 'react'
import type { Note } from '../../lib/notes/note'
import type { Profile } from '../../lib/profile/profile'
import type { Role } from '../../lib/roles/role'
import { onChange, type Changed } from '../../lib/store/changes'
import type { Database } from '../../lib/store/database'
import { allNotes } from '../../lib/store/notes'
import { loadProfile } from '../../lib/store/profile'
import { allRoles } from '../../lib/store/roles'
import type { Settings } from '../../lib/store/settings'
import { loadSettings } from '../../lib/store/settings-store'
import { store } from '../background/store'

/** Everything the options page shows, as it lies in the store. */
export type Kept = { roles: Role[]; notes: Note[]; profile: Profile | undefined; settings: Settings }

/** Does something with the store; `what` names it should it fail ("The note could not be saved"). True when it worked. */
export type Attempt = (what: string, act: (db: Database) => Promise<unknown>) => Promise<boolean>

const load = async (db: Database, what: Changed): Promise<Partial<Kept>> => ({
  ...((what === 'roles' || what === 'all') && { roles: await allRoles(db) }),
  ...((what === 'notes' || what === 'all') && { notes: await allNotes(db) }),
  ...((what === 'profile' || what === 'all') && { profile: await loadProfile(db) }),
  ...((what === 'settings' || what === 'all') && { settings: await loadSettings(db) }),
})

const EMPTY: Kept = { roles: [], notes: [], profile: undefined, settings: { collapsed: false, offSites: [], allowedSites: [] } }

/** Reads the store, and again whatever part of it is written, here or elsewhere. `kept` is undefined until it was read once. */
export const useKept = (): { kept: Kept | undefined; trouble: string | undefined; attempt: Attempt; dismiss: () => void } => {
  const [kept, setKept] = useState<Kept>()
  const [trouble, setTrouble] = useState<string>()
  const attempt = useCallback<Attempt>(async (what, act) => {
    try {
      await act(await store())
      setTrouble(undefined)
      return true
    } catch (error) {
      setTrouble(`${what} (${error instanceof Error ? error.message : 'the browser gave no reason'}). Nothing was changed; try again.`)
      return false
    }
  }, [])
  useEffect(() => {
    const take = (what: Changed) => attempt('What is saved could not be read', async db => {
      const part = await load(db, what)
      setKept(now => ({ ...EMPTY, ...now, ...part }))
    })
    const stop = onChange(take)
    void take('all')
    return stop
  }, [attempt])
  return { kept, trouble, attempt, dismiss: useCallback(() => setTrouble(undefined), []) }
}

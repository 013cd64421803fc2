import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Note } from '../../lib/notes/note'
import type { Profile } from '../../lib/profile/profile'
import type { CorrectedJob } from '../../lib/posting/correction'
import { allCorrected } from '../../lib/store/corrections'
import { countSeen } from '../../lib/store/seen'
import type { Role } from '../../lib/roles/role'
import { onChange, type Changed } from '../../lib/store/changes'
import type { Database } from '../../lib/store/database'
import { allNotes } from '../../lib/store/notes'
import { loadProfile } from '../../lib/store/profile'
import { allRoles } from '../../lib/store/roles'
import { ratesInUse, type Settings } from '../../lib/store/settings'
import { loadSettings } from '../../lib/store/settings-store'
import type { Rates } from '../../lib/vocabulary/exchange-rates'
import { store } from '../background/store'
import { correctedRoles, type CorrectedRole } from './corrected-roles'

/**
 * Everything the options page shows. `roles` are as corrected; `corrected` says of which, by their id, and what the page says.
 * `rates`: the exchange rates in use. `seen`: how many postings that were looked at are remembered.
 */
export type Kept = Stored & { corrected: ReadonlyMap<string, CorrectedRole>; rates: Rates }

/** The same as it lies in the store, roles as they were read. */
type Stored = { roles: Role[]; notes: Note[]; profile: Profile | undefined; settings: Settings; corrections: CorrectedJob[]; seen: number }

/** Does something with the store; `what` names it should it fail ("The note could not be saved"). True when it worked. */
export type Attempt = (what: string, act: (db: Database) => Promise<unknown>) => Promise<boolean>

const load = async (db: Database, what: Changed): Promise<Partial<Stored>> => ({
  ...((what === 'roles' || what === 'all') && { roles: await allRoles(db) }),
  ...((what === 'notes' || what === 'all') && { notes: await allNotes(db) }),
  ...((what === 'profile' || what === 'all') && { profile: await loadProfile(db) }),
  ...((what === 'corrections' || what === 'all') && { corrections: await allCorrected(db) }),
  ...((what === 'seen' || what === 'all') && { seen: await countSeen(db) }),
  ...((what === 'settings' || what === 'all') && { settings: await loadSettings(db) }),
})

const EMPTY: Stored = { roles: [], notes: [], profile: undefined, settings: { collapsed: false, offSites: [], allowedSites: [] }, corrections: [], seen: 0 }

/** Reads the store, and again whatever part of it is written, here or elsewhere. `kept` is undefined until it was read once. */
export const useKept = (): { kept: Kept | undefined; trouble: string | undefined; attempt: Attempt; dismiss: () => void } => {
  const [stored, setStored] = useState<Stored>()
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
      setStored(now => ({ ...EMPTY, ...now, ...part }))
    })
    const stop = onChange(take)
    void take('all')
    return stop
  }, [attempt])
  const kept = useMemo(() => stored && { ...stored, rates: ratesInUse(stored.settings), ...correctedRoles(stored.roles, stored.corrections) }, [stored])
  return { kept, trouble, attempt, dismiss: useCallback(() => setTrouble(undefined), []) }
}

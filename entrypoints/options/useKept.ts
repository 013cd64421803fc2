import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Note } from '../../lib/notes/note'
import type { Profile } from '../../lib/profile/profile'
import type { SkillSense } from '../../lib/profile/skill-sense'
import { senseWith } from '../../lib/profile/vocabulary-sense'
import type { CorrectedJob } from '../../lib/posting/correction'
import { allCorrected } from '../../lib/store/corrections'
import { countSeen } from '../../lib/store/seen'
import type { Role } from '../../lib/roles/role'
import { onChange, type Changed } from '../../lib/store/changes'
import type { Database } from '../../lib/store/database'
import { ownReady } from '../../lib/skills/own-ready'
import type { OwnSkills } from '../../lib/skills/own'
import { noWords, type OwnWords } from '../../lib/skills/own-words'
import { allNotes } from '../../lib/store/notes'
import { loadProfile } from '../../lib/store/profile'
import { allRoles } from '../../lib/store/roles'
import { ratesInUse, type Settings } from '../../lib/store/settings'
import { loadSettings } from '../../lib/store/settings-store'
import { loadVocabulary } from '../../lib/store/vocabulary'
import type { Rates } from '../../lib/vocabulary/exchange-rates'
import { store } from '../background/store'
import { correctedRoles, type CorrectedRole } from './corrected-roles'
import { teller, type Progress, type Told } from './in-slices'
import { yourRoles } from './your-roles'

/**
 * Everything the options page shows. `roles` are as corrected; `corrected` says of which, by their id, and what the page says.
 * `own`: what the person changed in the vocabulary, made ready, and `sense` the sense for skills with it; both stay the same objects
 * while it does. `rates`: the exchange rates in use. `seen`: how many postings that were looked at are remembered.
 */
export type Kept = Stored & { corrected: ReadonlyMap<string, CorrectedRole>; rates: Rates; own: OwnSkills | undefined; sense: SkillSense }

/** The same as it lies in the store, roles as they were read. */
type Stored = { roles: Role[]; notes: Note[]; profile: Profile | undefined; settings: Settings; corrections: CorrectedJob[]; seen: number; words: OwnWords }

/** Does something with the store; `what` names it should it fail ("The note could not be saved"). True when it worked. */
export type Attempt = (what: string, act: (db: Database) => Promise<unknown>) => Promise<boolean>

const load = async (db: Database, what: Changed, told: (progress: Progress) => void): Promise<Partial<Stored>> => ({
  ...((what === 'roles' || what === 'all') && { roles: await allRoles(db, (done, of) => told({ done, of })) }),
  ...((what === 'notes' || what === 'all') && { notes: await allNotes(db) }),
  ...((what === 'profile' || what === 'all') && { profile: await loadProfile(db) }),
  ...((what === 'corrections' || what === 'all') && { corrections: await allCorrected(db) }),
  ...((what === 'vocabulary' || what === 'all') && { words: (await loadVocabulary(db)) ?? NO_WORDS }),
  ...((what === 'seen' || what === 'all') && { seen: await countSeen(db) }),
  ...((what === 'settings' || what === 'all') && { settings: await loadSettings(db) }),
})

const NO_WORDS = noWords()
const EMPTY: Stored = { roles: [], notes: [], profile: undefined, settings: { collapsed: false, offSites: [], allowedSites: [] }, corrections: [], seen: 0, words: NO_WORDS }

/** Reads the store, and again whatever part of it is written, here or elsewhere. `kept` is undefined until it was read once; `reading` says how far that is, where it takes longer than one notices. */
export const useKept = (): { kept: Kept | undefined; reading: Told | undefined; trouble: string | undefined; attempt: Attempt; dismiss: () => void } => {
  const [stored, setStored] = useState<Stored>()
  const [reading, setReading] = useState<Told>()
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
      const part = await load(db, what, teller('Reading your saved roles', setReading))
      setReading(undefined)
      setStored(now => ({ ...EMPTY, ...now, ...part }))
    })
    const stop = onChange(take)
    void take('all')
    return stop
  }, [attempt])
  const own = useMemo(() => ownReady(stored?.words), [stored?.words])
  const sense = useMemo(() => senseWith(own), [own])
  const [roles, corrections] = [stored?.roles, stored?.corrections]
  // Apart from the rest: to save the profile, as a slider does, must not make thousands of roles anew.
  const yours = useMemo(() => roles && corrections && correctedRoles(yourRoles(roles, own), corrections), [roles, corrections, own])
  const kept = useMemo(() => stored && yours && { ...stored, own, sense, rates: ratesInUse(stored.settings), ...yours }, [stored, own, sense, yours])
  return { kept, reading, trouble, attempt, dismiss: useCallback(() => setTrouble(undefined), []) }
}

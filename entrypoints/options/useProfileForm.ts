import { useEffect, useRef, useState } from 'react'
import { checked } from '../../components/profile/checked'
import { draftOf, type ProfileDraft } from '../../components/profile/draft'
import type { FormErrors } from '../../components/profile/form-errors'
import { emptyProfile, type Profile } from '../../lib/profile/profile'
import { saveProfile } from '../../lib/store/profile'
import type { Attempt } from './useKept'

export type ProfileFormState = {
  draft: ProfileDraft
  errors: FormErrors
  /** Typed but not saved. */
  dirty: boolean
  saved: boolean
  /** The saved profile was changed elsewhere while this one is typed. */
  behind: boolean
  set: (change: (draft: ProfileDraft) => ProfileDraft) => void
  /** Saves as one; false where something is to be mended first. */
  save: () => Promise<boolean>
  /** Shows what is saved in place of what was typed; what comes back puts that in again. */
  reload: () => () => void
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The profile's form, kept while one looks at other sections; what changes elsewhere never overwrites what is typed. */
export const useProfileForm = (profile: Profile | undefined, attempt: Attempt): ProfileFormState => {
  const [base, setBase] = useState(() => draftOf(profile ?? emptyProfile(), ownZone()))
  const [draft, setDraft] = useState(base)
  const [errors, setErrors] = useState<FormErrors>({})
  const [saved, setSaved] = useState(false)
  const [behind, setBehind] = useState(false)
  const typed = useRef({ draft, base })
  typed.current = { draft, base }

  useEffect(() => {
    const theirs = draftOf(profile ?? emptyProfile(), ownZone())
    const { draft: mine, base: before } = typed.current
    const untouched = same(mine, before) || same(mine, theirs)
    if (untouched) { setBase(theirs); setDraft(theirs) }
    setBehind(!untouched && !same(theirs, before))
  }, [profile])

  const dirty = !same(draft, base)
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [dirty])

  const save = async () => {
    const result = checked(draft)
    setErrors(result.ok ? {} : result.errors)
    if (!result.ok) return false
    const worked = await attempt('The profile could not be saved', db => saveProfile(db, result.profile))
    if (!worked) return false
    const now = draftOf(result.profile, ownZone())
    setBase(now)
    setDraft(current => (current === draft ? now : current))
    setBehind(false)
    setSaved(true)
    return true
  }
  return {
    draft, errors, dirty, saved: saved && !dirty, behind, save,
    set: change => { setSaved(false); setDraft(change) },
    reload: () => {
      const before = draft
      const theirs = draftOf(profile ?? emptyProfile(), ownZone())
      setBase(theirs)
      setDraft(theirs)
      setBehind(false)
      setErrors({})
      return () => setDraft(before)
    },
  }
}

import { useEffect, useState } from 'react'
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

/** The form of a saved profile: nothing typed yet. */
const freshForm = (profile: Profile | undefined): { base: ProfileDraft; draft: ProfileDraft; behind: boolean } => {
  const draft = draftOf(profile ?? emptyProfile(), ownZone())
  return { base: draft, draft, behind: false }
}

/** The profile's form, kept while one looks at other sections; what changes elsewhere never overwrites what is typed. */
export const useProfileForm = (profile: Profile | undefined, attempt: Attempt): ProfileFormState => {
  const [{ base, draft, behind }, setForm] = useState(() => freshForm(profile))
  const [errors, setErrors] = useState<FormErrors>({})
  const [saved, setSaved] = useState(false)
  const setDraft = (change: (draft: ProfileDraft) => ProfileDraft) => setForm(now => ({ ...now, draft: change(now.draft) }))

  const [seen, setSeen] = useState(profile)
  if (seen !== profile) {
    setSeen(profile)
    const theirs = freshForm(profile)
    const untouched = same(draft, base) || same(draft, theirs.draft)
    setForm(untouched ? theirs : { base, draft, behind: !same(theirs.base, base) })
  }

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
    // Weights are changed beside the list of roles, not in this form.
    const whole: Profile = { ...result.profile, ...(profile?.weights && { weights: profile.weights }) }
    const worked = await attempt('The profile could not be saved', db => saveProfile(db, whole))
    if (!worked) return false
    const kept = freshForm(whole)
    setForm(now => (now.draft === draft ? kept : { ...kept, draft: now.draft }))
    setSaved(true)
    return true
  }
  return {
    draft, errors, dirty, saved: saved && !dirty, behind, save,
    set: change => { setSaved(false); setDraft(change) },
    reload: () => {
      const before = draft
      setForm(freshForm(profile))
      setErrors({})
      return () => setDraft(() => before)
    },
  }
}

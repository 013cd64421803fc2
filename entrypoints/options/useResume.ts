import { useMemo, useState } from 'react'
import { bringsOf } from '../../components/profile/brings'
import { checked } from '../../components/profile/checked'
import { draftOf, type ProfileDraft } from '../../components/profile/draft'
import { merged } from '../../components/profile/merge'
import type { ResumeTakeProps } from '../../components/profile/ResumeTake'
import { emptyProfile, type Profile } from '../../lib/profile/profile'
import { profileFromFile } from '../../lib/profile/resume/json-resume'
import { failed, type Result } from '../../lib/result'

const TOO_LONG = 3_000_000

const read = (text: string): Result<{ profile: Profile; left: string[] }> => {
  if (text.length > TOO_LONG) return failed('This file is too large for a résumé. Choose the JSON Resume file.')
  try {
    return profileFromFile(JSON.parse(text))
  } catch {
    return failed('This is not JSON. A JSON Resume starts with { and ends with }; copy all of it. Nothing was changed.')
  }
}

/** A JSON Resume on its way into the form: read as it is pasted, taken over only when asked. `taken` gets what the form is to be. */
export const useResume = (draft: ProfileDraft, taken: (next: ProfileDraft, how: string) => void): ResumeTakeProps => {
  const [text, setText] = useState('')
  const [unreadable, setUnreadable] = useState(false)
  const result = useMemo(() => (text.trim() === '' ? undefined : read(text)), [text])
  const mine = checked(draft)
  const filled = mine.ok ? bringsOf(mine.profile).length > 0 : true
  const take = (profile: Profile, how: string) => {
    taken(draftOf(profile, draft.timeZone), how)
    setText('')
  }
  return {
    text, filled,
    onText: next => { setText(next); setUnreadable(false) },
    onUnreadable: () => setUnreadable(true),
    trouble: unreadable ? 'This file could not be opened. Choose it again.' : result?.ok === false ? result.why : undefined,
    preview: result?.ok ? { brings: bringsOf(result.value.profile), left: result.value.left } : undefined,
    onReplace: () => result?.ok && take(result.value.profile, 'Taken over from the résumé'),
    onMerge: () => result?.ok && take(merged(mine.ok ? mine.profile : emptyProfile(), result.value.profile), 'Added from the résumé'),
  }
}

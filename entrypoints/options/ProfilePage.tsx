import { useId, useState } from 'react'
import { checked } from '../../components/profile/checked'
import { gapsOf, idleDealBreakers } from '../../components/profile/completeness'
import { dealBreakerOptions } from '../../components/profile/labels'
import { ProfileForm } from '../../components/profile/ProfileForm'
import { ResumeTake } from '../../components/profile/ResumeTake'
import { SaveBar } from '../../components/profile/SaveBar'
import type { Learning } from '../../components/skills/learning'
import type { Profile } from '../../lib/profile/profile'
import type { ProfileFormState } from './useProfileForm'
import { useResume } from './useResume'
import type { Say } from './useToast'

export type ProfilePageProps = {
  form: ProfileFormState
  skillNames: readonly string[]
  learning: Learning
  say: Say
}

/** "What would narrow the fit most": the first gap, and how many more there are. */
const Narrow = ({ profile }: { profile: Profile }) => {
  const [first, ...more] = gapsOf(profile)
  if (!first) return <p className="hint-line">Everything that postings commonly ask for is filled in.</p>
  return <p className="hint-line">What would narrow the fit most: <strong>{first.what}</strong>. {first.why[0]?.toUpperCase()}{first.why.slice(1)}.{more.length > 0 && <span className="soft"> Then {more.slice(0, 2).map(({ what }) => what).join(', ')}.</span>}</p>
}

const idleLine = (profile: Profile): string | undefined => {
  const [first] = idleDealBreakers(profile)
  const label = dealBreakerOptions.find(({ value }) => value === first?.kind)?.label
  return first && `“${label}” has no effect until you fill in ${first.needs}.`
}

/** The person's profile. */
export const ProfilePage = ({ form, skillNames, learning, say }: ProfilePageProps) => {
  const resumeId = useId()
  const [resumeOpen, setResumeOpen] = useState(false)
  const resume = useResume(form.draft, (next, how) => {
    const before = form.draft
    form.set(() => next)
    setResumeOpen(false)
    say(`${how}. Look it over, then save`, () => form.set(() => before))
  })
  const discard = () => say('Back to what is saved', form.reload())
  const now = checked(form.draft)
  const idle = now.ok ? idleLine(now.profile) : undefined
  return (
    <form onSubmit={event => { event.preventDefault(); void form.save() }} noValidate>
      <h1>Profile</h1>
      <p className="lead">Everything may be left open; what is open counts as unknown, never as no.</p>
      {now.ok && <Narrow profile={now.profile} />}
      {form.behind && <p className="trouble" role="alert">Your profile was changed in another window. What you typed here is kept. <button type="button" className="link" onClick={discard}>Show the saved one instead</button></p>}
      <details className="resume-part" open={resumeOpen} onToggle={event => setResumeOpen(event.currentTarget.open)}>
        <summary id={resumeId}>Fill in from a JSON Resume</summary>
        <ResumeTake {...resume} />
      </details>
      <ProfileForm
        draft={form.draft} errors={form.errors} skillNames={skillNames} learning={learning} {...(idle !== undefined && { idle })}
        onChange={next => form.set(() => next)}
        onRemoved={(what, putBack) => say(`Removed ${what}`, () => form.set(putBack))}
      />
      <SaveBar dirty={form.dirty} saved={form.saved} wrong={Object.keys(form.errors).length} onDiscard={discard} />
    </form>
  )
}

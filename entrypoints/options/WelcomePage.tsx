import { useEffect, useRef, useState } from 'react'
import { bringsOf } from '../../components/profile/brings'
import { checked } from '../../components/profile/checked'
import { gapsOf } from '../../components/profile/completeness'
import { QuickFields } from '../../components/profile/QuickFields'
import { ResumeTake } from '../../components/profile/ResumeTake'
import type { ProfileFormState } from './useProfileForm'
import { useResume } from './useResume'

export type WelcomePageProps = { form: ProfileFormState; skillNames: readonly string[] }

const STEPS = ['What this is', 'What you look for', 'Done'] as const

const First = () => (
  <>
    <h1>Read a job posting with your own eyes on it</h1>
    <p className="lead">On a job posting, Roleglass shows beside the page what the posting really says, how it meets you, and what you noted about interviewing there. Every number comes with the words it was read from.</p>
    <ul className="promises">
      <li><strong>It stays here.</strong> Your profile, roles and notes lie in this browser. There is no account, and nothing is sent anywhere.</li>
      <li><strong>Not stated is said.</strong> What a posting leaves out is shown as unknown. It is never counted against you.</li>
      <li><strong>Saved is saved.</strong> A role you save keeps its posting, also when the original goes offline.</li>
    </ul>
  </>
)

/** The first minutes: what this is, a usable profile or a skip, and where to go from here. */
export const WelcomePage = ({ form, skillNames }: WelcomePageProps) => {
  const [step, setStep] = useState(0)
  const heading = useRef<HTMLDivElement>(null)
  const resume = useResume(form.draft, next => form.set(() => next))
  useEffect(() => { if (step > 0) heading.current?.focus() }, [step])
  const keep = async () => {
    if (await form.save()) setStep(2)
  }
  const now = checked(form.draft)
  const usable = now.ok && bringsOf(now.profile).length > 0
  return (
    <main className="welcome">
      <p className="steps" aria-label={`Step ${step + 1} of 3: ${STEPS[step]}`}>{STEPS.map((name, at) => <span key={name} className={at === step ? 'now' : at < step ? 'past' : undefined}>{name}</span>)}</p>
      <div ref={heading} tabIndex={-1} className="welcome-step">
        {step === 0 && <First />}
        {step === 1 && (
          <>
            <h1>What you look for</h1>
            <p className="lead">A JSON Resume fills most of it. Or fill in a few things by hand; all of it can be changed later.</p>
            <details className="resume-part"><summary>Fill in from a JSON Resume</summary><ResumeTake {...resume} /></details>
            <QuickFields draft={form.draft} errors={form.errors} skillNames={skillNames} onChange={next => form.set(() => next)} />
          </>
        )}
        {step === 2 && (
          <>
            <h1>That is all it takes</h1>
            <p className="lead">Open a job posting on a board you use. Roleglass comes up beside it. On any other page, press its toolbar button.</p>
            {now.ok && <ul className="plain soft">{bringsOf(now.profile).map(line => <li key={line}>{line}</li>)}</ul>}
            {now.ok && gapsOf(now.profile)[0] && <p className="hint-line">What would narrow the fit most from here: <a href="#profile">{gapsOf(now.profile)[0]?.what}</a>.</p>}
          </>
        )}
      </div>
      <div className="actions">
        {step === 0 && <button type="button" className="button go" onClick={() => setStep(1)}>Start</button>}
        {step === 1 && <button type="button" className="button go" disabled={!usable && now.ok} onClick={keep}>Save profile</button>}
        {step === 2 && <a className="button go" href="#roles">To my roles</a>}
        {step === 2 && <a className="button" href="#profile">Fill in more</a>}
        {step === 1 && <button type="button" className="button" onClick={() => setStep(0)}>Back</button>}
        {step < 2 && <button type="button" className="button plain-button" onClick={() => { location.hash = '#roles' }}>Skip for now</button>}
        {step === 1 && Object.keys(form.errors).length > 0 && <p className="trouble" role="alert">Mend what is marked above, then save.</p>}
      </div>
    </main>
  )
}

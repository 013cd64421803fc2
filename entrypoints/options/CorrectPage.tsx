import { useEffect, useState } from 'react'
import { CorrectView } from '../../components/corrections/CorrectView'
import type { Drafts, Row } from '../../components/corrections/draft'
import { FACT_FORMS } from '../../components/corrections/fact-forms'
import { Empty } from '../../components/look/Empty'
import { asYours } from '../../lib/posting/as-yours'
import { applyCorrections } from '../../lib/posting/corrected'
import { correctedJobOf, keysOfJob } from '../../lib/posting/corrected-job'
import { subjectOf, withCorrection, withoutCorrection, type Correction, type WholeFact } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import { changeCorrections } from '../../lib/store/corrections'
import { linkToRole, type Route } from './route'
import type { Attempt, Kept } from './useKept'
import type { Say } from './useToast'
import { useLearning } from './useLearning'
import { visitRead } from './visit-read'

/** Corrections begun and not saved, by the address of their page. */
export type CorrectionsInWork = Map<string, Drafts>

export type CorrectPageProps = {
  route: Extract<Route, { section: 'correct' }>
  kept: Kept
  skillNames: readonly string[]
  inWork: CorrectionsInWork
  attempt: Attempt
  say: Say
}

/** The posting to correct, as it was read: it stays while one corrects, whatever becomes of its tab. 'gone' where it is not here any more. */
const useRead = ({ of, id }: CorrectPageProps['route'], kept: Kept, attempt: Attempt): Posting | 'gone' | undefined => {
  const [read, setRead] = useState<Posting | 'gone' | undefined>(() => {
    if (of === 'visit') return undefined
    if (of === 'kept') return kept.corrections.find(job => job.id === id)?.read ?? 'gone'
    return kept.corrected.get(id)?.read ?? kept.roles.find(role => role.id === id)?.posting ?? 'gone'
  })
  useEffect(() => {
    if (of !== 'visit') return
    let late = false
    void attempt('The open posting could not be read', async () => {
      const found = await visitRead(id, kept.own)
      if (!late) setRead(now => now ?? found ?? 'gone')
    })
    return () => { late = true }
  }, [of, id, kept.own, attempt])
  return read
}

const isFact = (fact: string | undefined): fact is WholeFact => fact !== undefined && Object.hasOwn(FACT_FORMS, fact)
type Act = (now: readonly Correction[]) => readonly Correction[]
/** Puts one subject back to what it was before. */
const restored = (subject: string) => (before: readonly Correction[]): Act => now => {
  const one = before.find(other => subjectOf(other) === subject)
  return one ? withCorrection(now, one) : withoutCorrection(now, subject)
}

const counted = (n: number): string => (n === 1 ? 'One correction' : `${n} corrections`)

/** All that was read of one posting, to be corrected. Every correction is kept at once, for this job, and can be taken back. */
export const CorrectPage = ({ route, kept, skillNames, inWork, attempt, say }: CorrectPageProps) => {
  const read = useRead(route, kept, attempt)
  const learning = useLearning(kept, attempt, say)
  const [newId] = useState(() => crypto.randomUUID())
  const [drafts] = useState<Drafts>(() => {
    const page = `${route.of} ${route.id}`
    const begun = inWork.get(page) ?? new Map<WholeFact, Row[]>()
    inWork.set(page, begun)
    return begun
  })
  if (read === undefined) return <p role="status" className="soft">Reading …</p>
  if (read === 'gone') return <Empty title="This posting is not open any more">Open it again and choose “Correct” beside a fact. What you corrected before is under <a href="#settings">Settings</a>.</Empty>
  const keys = keysOfJob(read)
  if (keys.length === 0) return <Empty title="This posting cannot be told from others">It names no title, employer or address, so that nothing can be kept for it.</Empty>

  const job = correctedJobOf(read, kept.corrections)
  const corrections = job?.corrections ?? []
  const yours = asYours(read, kept.own)
  const posting = applyCorrections(yours, corrections)
  /** What comes back takes back this subject only: another may have been corrected since. */
  const change = async (words: string, act: Act, back: (before: readonly Correction[]) => Act) => {
    const write = (to: Act, done: (before: Correction[]) => void = () => undefined) =>
      attempt('The correction could not be kept', async db => done(await changeCorrections(db, { id: newId, keys, read, among: found => correctedJobOf(read, found) }, to, new Date().toISOString())))
    await write(act, before => say(words, () => void write(back(before))))
  }
  const role = route.of === 'role' ? linkToRole(route.id) : undefined
  const original = [posting.around, posting.url].find(url => url !== undefined && /^https?:\/\//i.test(url))
  return (
    <div className="correct-page">
      {role && <p className="back"><a href={role}>← The saved role</a></p>}
      <header className="correct-head">
        <h1>Correct what was read</h1>
        <p className="soft">{posting.title?.value ?? 'Title not stated'} · {posting.company?.value ?? 'Employer not stated'}</p>
        <p className="soft">Kept for this job on this machine, also when it is read again or stands elsewhere. Fit, notices and saved roles follow it.</p>
        {original && <p><a href={original} target="_blank" rel="noreferrer noopener">Open the posting ↗</a></p>}
        {corrections.length > 0 && (
          <p className="correct-count"><strong>{counted(corrections.length)}</strong> <button type="button" className="button small" onClick={() => void change('All corrections were taken back', () => [], before => () => before)}>Undo all</button></p>
        )}
      </header>
      <CorrectView
        corrected={{ read: yours, corrections }} first={isFact(route.fact) ? route.fact : undefined} drafts={drafts} skillNames={skillNames} learning={learning}
        onCorrect={correction => void change('Corrected', now => withCorrection(now, correction), restored(subjectOf(correction)))}
        onUndo={subject => void change('The correction was taken back', now => withoutCorrection(now, subject), restored(subject))}
      />
    </div>
  )
}

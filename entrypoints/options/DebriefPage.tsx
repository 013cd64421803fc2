import { useState } from 'react'
import { Debrief } from '../../components/notes/Debrief'
import { emptyDebrief, toldIn, type DebriefDraft } from '../../components/notes/debrief-draft'
import { recentQuarters } from '../../components/notes/quarter'
import { Restored } from '../../components/notes/Restored'
import { guessedKind, noteOfRole, noteOn, withTold } from '../../lib/notes/debrief'
import type { Note } from '../../lib/notes/note'
import type { Role } from '../../lib/roles/role'
import { deleteNote, saveNote } from '../../lib/store/notes'
import type { Drafts } from './drafts'
import { linkToNewNote, linkToNote, linkToRole } from './route'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

export type DebriefPageProps = {
  role: Role
  notes: readonly Note[]
  /** Rounds that were begun to be told and not noted, by the role's id. */
  inWork: Drafts<DebriefDraft>
  attempt: Attempt
  say: Say
  today: string
}

/** How a round of a saved role went; it is added to the role's note, or begins one. */
export const DebriefPage = ({ role, notes, inWork, attempt, say, today }: DebriefPageProps) => {
  const { posting } = role
  const before = noteOfRole(posting, notes)
  const [draft, setDraft] = useState(() => inWork.get(role.id) ?? emptyDebrief(guessedKind(posting.interview, before?.rounds ?? [])))
  const [error, setError] = useState<string>()
  const change = (next: DebriefDraft) => {
    inWork.set(role.id, next)
    setDraft(next)
  }
  const discard = () => {
    const begun = draft
    inWork.delete(role.id)
    setDraft(emptyDebrief(guessedKind(posting.interview, before?.rounds ?? [])))
    say('Discarded what was not noted', () => change(begun))
  }
  const save = async () => {
    const result = toldIn(draft)
    setError(result.ok ? undefined : result.error)
    if (!result.ok) return
    const now = new Date().toISOString()
    const base = before ?? noteOn(posting, { id: crypto.randomUUID(), now, quarter: recentQuarters(today)[0] ?? '' })
    if (!(await attempt('The round could not be saved', db => saveNote(db, withTold(base, result.told, now))))) return
    inWork.delete(role.id)
    say('Round noted', () => void attempt('It could not be taken back', db => (before ? saveNote(db, before) : deleteNote(db, base.id))))
    location.hash = linkToNote(base.id)
  }
  const company = posting.company?.value
  return (
    <form onSubmit={event => { event.preventDefault(); void save() }} noValidate>
      <p className="back"><a href={linkToRole(role.id)}>← {posting.title?.value ?? 'The role'}</a></p>
      <h1>How did it go?</h1>
      <p className="lead">{[posting.title?.value, company].filter(Boolean).join(' · ')}. {before && before.rounds.length > 0 ? `Round ${before.rounds.length + 1} of your note.` : 'The first round of your note.'} Leave open what you do not want to tell.</p>
      <Restored from={inWork.restoredFrom(role.id)} onDiscard={discard} />
      <Debrief draft={draft} error={error} onChange={change} />
      <div className="actions">
        <button type="submit" className="button go">Note this round</button>
        <a className="button plain-button" href={before ? linkToNote(before.id) : linkToNewNote(company, posting.title?.value)}>{before ? 'Open the whole note' : 'Write a whole note instead'}</a>
      </div>
    </form>
  )
}

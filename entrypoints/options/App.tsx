import { useCallback, useEffect, useMemo, useState } from 'react'
import { Working } from '../../components/look/Working'
import { Toast } from '../../components/look/Toast'
import type { Note } from '../../lib/notes/note'
import type { Role } from '../../lib/roles/role'
import { deleteNote, saveNote } from '../../lib/store/notes'
import { sameJob } from '../../lib/posting/same-job'
import { deleteRole, restoreRole } from '../../lib/store/roles'
import { localDay } from '../../lib/text/local-day'
import type { CorrectionsInWork } from './CorrectPage'
import type { AllDrafts } from './drafts'
import { Nav } from './Nav'
import type { RolesLook } from './RolesPage'
import { linkToNote, linkToRole } from './route'
import { Section } from './Section'
import { skillNamesOf } from './skill-names'
import { useDrafts } from './useDrafts'
import { useFits } from './useFits'
import { useKept, type Attempt, type Kept } from './useKept'
import { useNow } from './useNow'
import { usePerson } from './usePerson'
import { useProfileForm } from './useProfileForm'
import { useRoute } from './useRoute'
import { useToast } from './useToast'
import { useWeights } from './useWeights'
import { WelcomePage } from './WelcomePage'

/** Everything once the store was read. */
const Loaded = ({ kept, drafts, attempt }: { kept: Kept; drafts: AllDrafts; attempt: Attempt }) => {
  const route = useRoute()
  const { message, say, gone } = useToast()
  const form = useProfileForm(kept.profile, attempt)
  const now = useNow()
  const person = usePerson(kept.profile, kept.sense, kept.rates, localDay(now))
  const weigher = useWeights(kept.profile, attempt, say)
  const fits = useFits(kept.roles, kept.corrected, person, weigher.weights)
  // Only the forms of a profile ask for them, and to gather them from thousands of roles takes a while.
  const asksSkills = route.section === 'profile' || route.section === 'welcome'
  const skillNames = useMemo(() => (asksSkills ? skillNamesOf(kept.roles) : []), [kept.roles, asksSkills])
  const [correctionsInWork] = useState<CorrectionsInWork>(() => new Map())
  const [look, setLook] = useState<RolesLook>({ query: '', sort: kept.profile ? 'fit' : 'saved', chosen: [], from: 0 })
  useEffect(() => { document.title = route.section === 'welcome' ? 'Welcome to Roleglass' : `${route.section.charAt(0).toUpperCase()}${route.section.slice(1)} · Roleglass` }, [route.section])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if ([...correctionsInWork.values()].some(drafts => drafts.size > 0)) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [correctionsInWork])

  const onDeleteRole = useCallback((role: Role) => attempt('The role could not be deleted', async db => {
    const deleted = await deleteRole(db, role.id)
    if (location.hash === linkToRole(role.id)) location.hash = '#roles'
    if (deleted) say(`Deleted ${role.posting.title?.value ?? 'the role'}`, () => void attempt('The role could not be put back', again => restoreRole(again, deleted, earlier => sameJob(earlier.posting, deleted.role.posting))))
  }), [attempt, say])
  const onDeleteNote = (note: Note) => attempt('The note could not be deleted', async db => {
    const deleted = await deleteNote(db, note.id)
    if (route.section === 'notes' && route.id === note.id) location.hash = '#notes'
    const begun = drafts.notes.get(linkToNote(note.id))
    drafts.notes.delete(linkToNote(note.id))
    if (deleted) say('Deleted the note', () => void attempt('The note could not be put back', async again => {
      await saveNote(again, deleted)
      if (begun) drafts.notes.set(linkToNote(note.id), begun)
    }))
  })

  return (
    <>
      {route.section === 'welcome'
        ? <WelcomePage form={form} skillNames={skillNames} />
        : (
          <>
            <Nav at={route.section} unsaved={[...(form.dirty ? ['profile'] : []), ...(drafts.notes.size + drafts.debriefs.size > 0 ? ['notes'] : [])]} />
            <main className="page">
              <Section {...{ route, kept, attempt, say, form, person, weigher, fits, skillNames, look, onLook: setLook, drafts, correctionsInWork, now: now.toISOString(), today: localDay(now), onDeleteRole, onDeleteNote }} />
            </main>
          </>
        )}
      <Toast message={message} onGone={gone} />
    </>
  )
}

/** The options page: reads the store, shows a section, says what went wrong in one line. */
export const App = () => {
  const { kept, reading, trouble, attempt, dismiss } = useKept()
  const drafts = useDrafts(attempt)
  return (
    <>
      {trouble && <p className="trouble-bar" role="alert">{trouble} <button type="button" className="link" onClick={dismiss}>Dismiss</button></p>}
      {reading && <Working {...reading} />}
      {kept && drafts && <Loaded kept={kept} drafts={drafts} attempt={attempt} />}
    </>
  )
}

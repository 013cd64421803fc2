import { Empty } from '../../components/look/Empty'
import { ComparePage } from './ComparePage'
import { CorrectPage, type CorrectionsInWork } from './CorrectPage'
import { saveNote } from '../../lib/store/notes'
import { DebriefPage } from './DebriefPage'
import type { AllDrafts } from './drafts'
import type { Note } from '../../lib/notes/note'
import type { Role } from '../../lib/roles/role'
import { NotePage } from './NotePage'
import { NotesPage } from './NotesPage'
import { PackNotePage } from './PackNotePage'
import { PacksPage } from './PacksPage'
import { ProfilePage } from './ProfilePage'
import { RolePage } from './RolePage'
import { RolesPage, type RolesLook } from './RolesPage'
import type { Person } from './person'
import type { Route } from './route'
import { SettingsPage } from './SettingsPage'
import { SkillsPage } from './SkillsPage'
import type { Fits } from './useFits'
import { SharePage } from './SharePage'
import type { Attempt, Kept } from './useKept'
import { useLearning } from './useLearning'
import type { ProfileFormState } from './useProfileForm'
import type { Say } from './useToast'
import type { Weigher } from './useWeights'

export type SectionProps = {
  route: Route
  kept: Kept
  attempt: Attempt
  say: Say
  form: ProfileFormState
  /** Who roles are held against; undefined while there is no profile. */
  person: Person | undefined
  weigher: Weigher
  fits: Fits
  skillNames: readonly string[]
  look: RolesLook
  onLook: (change: (look: RolesLook) => RolesLook) => void
  /** What was begun in forms and is not saved. */
  drafts: AllDrafts
  correctionsInWork: CorrectionsInWork
  /** ISO 8601 moment, and its day "YYYY-MM-DD". */
  now: string
  today: string
  onDeleteRole: (role: Role) => void
  onDeleteNote: (note: Note) => void
}

const Gone = ({ what, back }: { what: string; back: string }) => <Empty title={`This ${what} is not here`}>It may have been deleted. <a href={back}>Back to the list</a></Empty>

const Roles = (props: SectionProps & { id: string | undefined }) => {
  const { id, kept, person, weigher, fits, look, onLook, attempt, now, today, onDeleteRole, onDeleteNote } = props
  if (id === undefined) return <RolesPage {...{ kept, person, weigher, fits, look, onLook, attempt, now }} onDelete={onDeleteRole} />
  const role = kept.roles.find(known => known.id === id)
  if (!role) return <Gone what="role" back="#roles" />
  return <RolePage key={id} {...{ role, attempt, now, today, onDeleteNote }} corrected={kept.corrected.get(id)} person={person} weights={weigher.weights} notes={kept.notes} onDelete={onDeleteRole} />
}

const employersOf = ({ roles }: Kept): string[] => [...new Set(roles.flatMap(({ posting }) => posting.company?.value ?? []))].toSorted((a, b) => a.localeCompare(b))

const attachTo = (attempt: Attempt, say: Say) => async (note: Note, name: string): Promise<void> => {
  const worked = await attempt('The note could not be attached', db => saveNote(db, { ...note, employer: { name, aliases: [] } }))
  if (worked) say(`Attached to ${name}`, () => void attempt('It could not be taken back', db => saveNote(db, note)))
}

const Notes = (props: SectionProps & { id: string | undefined; fresh: { employer?: string; role?: string } | undefined }) => {
  const { id, fresh, kept, drafts, attempt, say, today, onDeleteNote } = props
  const note = kept.notes.find(known => known.id === id)
  if (id !== undefined && !note) return <Gone what="note" back="#notes" />
  if (!note && !fresh) return <NotesPage notes={kept.notes} begun={[...drafts.notes.keys()].filter(link => link.startsWith('#notes/new'))} onDelete={onDeleteNote} employers={employersOf(kept)} onAttach={attachTo(attempt, say)} />
  return <NotePage key={id ?? `new ${fresh?.employer ?? ''} ${fresh?.role ?? ''}`} {...{ note, kept, attempt, say, today }} fresh={fresh ?? {}} inWork={drafts.notes} onDelete={onDeleteNote} />
}

const Tell = ({ id, kept, attempt, say, today, drafts }: SectionProps & { id: string }) => {
  const role = kept.roles.find(known => known.id === id)
  return role ? <DebriefPage key={id} {...{ role, attempt, say, today }} notes={kept.notes} inWork={drafts.debriefs} /> : <Gone what="role" back="#roles" />
}

const Share = ({ id, kept, drafts, attempt, say }: SectionProps & { id: string }) => {
  const note = kept.notes.find(known => known.id === id)
  return note ? <SharePage key={id} {...{ note, attempt, say }} inWork={drafts.shares} /> : <Gone what="note" back="#notes" />
}

/** What the address asks for. */
export const Section = (props: SectionProps) => {
  const learning = useLearning(props.kept, props.attempt, props.say)
  const { route, kept, person, weigher, onLook, attempt, say, form, skillNames, today } = props
  switch (route.section) {
    case 'roles': return <Roles {...props} id={route.id} />
    case 'debrief': return <Tell {...props} id={route.id} />
    case 'notes': return <Notes {...props} id={route.id} fresh={route.fresh} />
    case 'profile': return <ProfilePage {...{ form, skillNames, learning, say }} />
    case 'settings': return <SettingsPage {...{ kept, attempt, say }} />
    case 'compare': return <ComparePage ids={route.ids} {...{ kept, person, weigher, onLook, today }} />
    case 'correct': return <CorrectPage key={`${route.of} ${route.id}`} {...{ route, kept, skillNames, attempt, say }} inWork={props.correctionsInWork} />
    case 'packs': return route.note ? <PackNotePage key={`${route.note.pack} ${route.note.id}`} {...{ attempt, say }} pack={route.note.pack} note={route.note.id} /> : <PacksPage {...{ attempt, say }} allowedSites={kept.settings.allowedSites} today={props.today} />
    case 'share': return <Share {...props} id={route.id} />
    case 'skills': return <SkillsPage {...{ kept, attempt, say }} add={route.add} />
    case 'welcome': return null
  }
}

import type { Note } from '../../lib/notes/note'
import type { NotesBeside } from '../../lib/notes/beside'
import { NotesList } from '../notes/NotesList'

export type RoleNotesProps = {
  company: string | undefined
  beside: NotesBeside
  /** The address of a new note about this company. */
  newNote: string
  linkTo: (id: string) => string
  onDelete: (note: Note) => void
}

/** The notes that bear on a role, with what to ask. */
export const RoleNotes = ({ company, beside, newNote, linkTo, onDelete }: RoleNotesProps) => (
  <section className="panel" aria-labelledby="role-notes">
    <div className="panel-head"><h2 id="role-notes">Interview notes</h2><a href={newNote}>Add a note</a></div>
    {beside.notes.length === 0
      ? <p className="soft">No notes about {company ?? 'this employer'} yet. Paste what you or a friend wrote after interviewing there.</p>
      : <NotesList notes={beside.notes} linkTo={linkTo} onDelete={onDelete} />}
    {beside.questions.length > 0 && (
      <>
        <h3>Ask before you commit</h3>
        <ul className="plain">{beside.questions.map(({ text, why }) => <li key={text}>{text} <span className="faint">{why}</span></li>)}</ul>
      </>
    )}
  </section>
)

import { Empty } from '../../components/look/Empty'
import { NotesList } from '../../components/notes/NotesList'
import type { Note } from '../../lib/notes/note'
import { linkToNewNote, linkToNote } from './route'

export type NotesPageProps = { notes: readonly Note[]; onDelete: (note: Note) => void }

/** All interview notes. */
export const NotesPage = ({ notes, onDelete }: NotesPageProps) => (
  <>
    <div className="title-line">
      <h1>Interview notes</h1>
      <a className="button go" href={linkToNewNote()}>Add a note</a>
    </div>
    {notes.length === 0
      ? <Empty title="No notes yet">Paste what you or a friend wrote after an interview: <a href={linkToNewNote()}>add a note</a>. It then shows beside that company's postings.</Empty>
      : <NotesList notes={notes} linkTo={linkToNote} onDelete={onDelete} />}
  </>
)

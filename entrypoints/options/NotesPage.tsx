import { Empty } from '../../components/look/Empty'
import { NotesList } from '../../components/notes/NotesList'
import type { Note } from '../../lib/notes/note'
import { linkToNewNote, linkToNote, routeOf } from './route'

export type NotesPageProps = {
  notes: readonly Note[]
  /** Addresses of new notes that were begun and not saved. */
  begun: readonly string[]
  onDelete: (note: Note) => void
}

/** " about Acme" of the address of a new note, '' where it is about nobody yet. */
const nameIn = (link: string): string => {
  const route = routeOf(link)
  return route.section === 'notes' && route.fresh?.employer ? ` about ${route.fresh.employer}` : ''
}

/** All interview notes. */
export const NotesPage = ({ notes, begun, onDelete }: NotesPageProps) => (
  <>
    <div className="title-line">
      <h1>Interview notes</h1>
      <a className="button go" href={linkToNewNote()}>Add a note</a>
    </div>
    {begun.map(link => <p key={link} className="hint-line in-work">A note{nameIn(link)} is not saved yet. <a href={link}>Go on with it</a></p>)}
    {notes.length === 0
      ? <Empty title="No notes yet">Paste what you or a friend wrote after an interview: <a href={linkToNewNote()}>add a note</a>. It then shows beside that company's postings.</Empty>
      : <NotesList heading="h2" notes={notes} linkTo={linkToNote} onDelete={onDelete} />}
  </>
)

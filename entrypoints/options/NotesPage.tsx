import { useState } from 'react'
import { Empty } from '../../components/look/Empty'
import { notesMatching } from '../../components/notes/matching'
import { NotesList } from '../../components/notes/NotesList'
import type { Note } from '../../lib/notes/note'
import { linkToNewNote, linkToNote, routeOf } from './route'

export type NotesPageProps = {
  notes: readonly Note[]
  /** Addresses of new notes that were begun and not saved. */
  begun: readonly string[]
  onDelete: (note: Note) => void
  /** Companies of the saved roles, for notes that have none yet. */
  employers: readonly string[]
  onAttach: (note: Note, employer: string) => void
}

/** " about Acme" of the address of a new note, '' where it is about nobody yet. */
const nameIn = (link: string): string => {
  const route = routeOf(link)
  return route.section === 'notes' && route.fresh?.employer ? ` about ${route.fresh.employer}` : ''
}

/** All interview notes. */
export const NotesPage = ({ notes, begun, onDelete, employers, onAttach }: NotesPageProps) => {
  const [query, setQuery] = useState('')
  const found = notesMatching(notes, query)
  return (
    <>
      <div className="title-line">
        <h1>Interview notes</h1>
        <a className="button go" href={linkToNewNote()}>Add a note</a>
      </div>
      {begun.map(link => <p key={link} className="hint-line in-work">A note{nameIn(link)} is not saved yet. <a href={link}>Go on with it</a></p>)}
      {notes.length === 0
        ? <Empty title="No notes yet">Paste what you or a friend wrote after an interview: <a href={linkToNewNote()}>add a note</a>. It then shows beside that company's postings.</Empty>
        : (
          <>
            <div className="notes-bar" role="search">
              <label className="visually-hidden" htmlFor="find-note">Find a note</label>
              <input id="find-note" type="search" value={query} placeholder="Find by company, role, round, or what it says" onChange={event => setQuery(event.target.value)} />
              <p className="count" role="status">{query.trim() === '' ? `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}` : `${found.length} of ${notes.length}`}</p>
            </div>
            {found.length === 0
              ? <p className="soft">No note says all of that. <button type="button" className="link" onClick={() => setQuery('')}>Show all notes</button></p>
              : <NotesList heading="h2" notes={found} linkTo={linkToNote} onDelete={onDelete} attach={{ employers, onAttach }} />}
          </>
        )}
    </>
  )
}

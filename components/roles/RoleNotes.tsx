import type { InterviewProcess } from '../../lib/facts/interview'
import type { NotesBeside } from '../../lib/notes/beside'
import type { Note } from '../../lib/notes/note'
import { NotesList } from '../notes/NotesList'
import { sayProcess, saySummary } from '../sidebar/note-words'
import { Pairs } from '../sidebar/Pairs'
import { Process } from '../sidebar/Process'
import { Questions } from '../sidebar/Questions'

export type RoleNotesProps = {
  company: string | undefined
  /** The process that the posting itself states. */
  process: InterviewProcess | undefined
  beside: NotesBeside
  /** The address of a new note about this company. */
  newNote: string
  /** The address at which one tells how a round went. */
  debrief: string
  linkTo: (id: string) => string
  onDelete: (note: Note) => void
  /** Shows these words in the saved page. */
  onReveal: (words: string) => void
}

/** How they interview: by the posting's own words, then the notes that bear on it, with what to ask. */
export const RoleNotes = ({ company, process, beside, newNote, debrief, linkTo, onDelete, onReveal }: RoleNotesProps) => (
  <section className="box" aria-labelledby="role-notes">
    <div className="box-head"><h2 id="role-notes">Interviews</h2><span className="actions"><a href={debrief}>How did it go?</a><a href={newNote}>Add a note</a></span></div>
    <div className="look">
      {process && process.stages.length > 0
        ? <Process process={process} onReveal={onReveal} />
        : <p className="line">Interview process: <span className="absent">not stated</span></p>}
    </div>
    {beside.process && <p className="line">{sayProcess(beside.process)}</p>}
    {beside.summary && saySummary(beside.summary).map(line => <p key={line} className="line">{line}</p>)}
    {beside.notes.length === 0
      ? <p className="soft no-notes">No notes about {company ?? 'this employer'} yet. Paste what you or a friend wrote after interviewing there.</p>
      : <NotesList heading="h3" notes={beside.notes} packs={beside.packs} linkTo={linkTo} onDelete={onDelete} />}
    {beside.more !== undefined && <p className="soft">{beside.more === 1 ? 'One further note is' : `${beside.more} further notes are`} on roles less like this one.</p>}
    <div className="look">
      <Pairs pairs={beside.pairs} notes={beside.notes} onReveal={onReveal} />
      <Questions questions={beside.questions} />
    </div>
  </section>
)

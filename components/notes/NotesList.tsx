import type { Note } from '../../lib/notes/note'
import { AttachNote } from './AttachNote'
import { labelOf, outcomeOptions, roundOptions } from './labels'
import { quarterWords } from './quarter'

export type NotesListProps = {
  /** How deep the list stands under the page's headings. */
  heading: 'h2' | 'h3'
  notes: readonly Note[]
  /** The address of a note's own view. */
  linkTo: (id: string) => string
  /** For the person's own; a pack's note is muted on its own page. */
  onDelete: (note: Note) => void
  /** The names of packs, by id. */
  packs?: Readonly<Record<string, string>> | undefined
  /** Where a note without a company can be given one: the companies to choose from. */
  attach?: { employers: readonly string[]; onAttach: (note: Note, employer: string) => void } | undefined
}

const counted = (n: number, one: string, many: string): string[] => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])

/** "HR call → Online coding → On-site": the rounds by their names. */
const way = (note: Note): string => note.rounds.map(({ name, kind }) => name ?? labelOf(roundOptions, kind)).join(' → ')

/** The notes, one card each: about whom, the way through the rounds, what else is in it. */
export const NotesList = ({ heading: Heading, notes, linkTo, onDelete, packs, attach }: NotesListProps) => (
  <ul className="note-cards">
    {notes.map(note => (
      <li key={note.id} className="note-card">
        <div className="note-card-head">
          <a href={linkTo(note.id)}><Heading>{note.employer?.name ?? 'Not attached to a company'}</Heading></a>
          <span className="soft">{[note.source === 'pack' && `from ${packs?.[note.pack ?? ''] ?? 'a pack'}`, note.role, note.quarter && quarterWords(note.quarter), note.outcome && labelOf(outcomeOptions, note.outcome)].filter(Boolean).join(' · ')}</span>
          {note.source === 'own' && <button type="button" className="quiet" aria-label={`Delete the note on ${note.employer?.name ?? 'no company'}`} onClick={() => onDelete(note)}>×</button>}
        </div>
        {note.rounds.length > 0 && <p className="note-way">{way(note)}</p>}
        {note.rounds.length === 0 && note.text !== '' && <p className="note-way soft">{note.text.slice(0, 160)}{note.text.length > 160 && ' …'}</p>}
        {attach && !note.employer && <AttachNote employers={attach.employers} onAttach={name => attach.onAttach(note, name)} />}
        <p className="soft">{[...counted(note.rounds.length, 'round', 'rounds'), ...counted(note.warnings.length, 'point to know', 'points to know'), ...counted(note.questions.length, 'question to ask', 'questions to ask')].join(' · ')}</p>
      </li>
    ))}
  </ul>
)

import type { Note } from '../../lib/notes/note'
import { RoundsBar } from '../charts/RoundsBar'
import { sayMinutes } from '../facts/say-minutes'
import { sayEnd, sayNote, sayRound, sayRounds } from './note-words'

/** What one person reports of interviewing there: rounds, how it ended, what to know before. */
export const NoteCard = ({ note }: { note: Note }) => {
  const end = sayEnd(note)
  const minutes = note.rounds.flatMap(round => round.minutes ?? [])
  return (
    <article className="note" aria-label={sayNote(note)}>
      <p className="small">{sayNote(note)}</p>
      {note.rounds.length > 0 && (
        <>
          <RoundsBar rounds={note.rounds.map(round => ({ name: sayRound(round), minutes: round.minutes }))} />
          <p>{sayRounds(note.rounds)}{minutes.length === note.rounds.length && <span className="soft"> · {sayMinutes(minutes.reduce((sum, m) => sum + m, 0))} in all</span>}</p>
        </>
      )}
      {end && <p>{end}</p>}
      {note.warnings.length > 0 && <ul>{note.warnings.map(warning => <li key={`${warning.topic} ${warning.about}`}>{warning.about}</li>)}</ul>}
      {note.advice.length > 0 && <p className="soft">Advice: {note.advice.join(' ')}</p>}
      {note.rounds.length === 0 && note.warnings.length === 0 && !end && <p>{note.text.length > 300 ? `${note.text.slice(0, 300)} …` : note.text}</p>}
    </article>
  )
}

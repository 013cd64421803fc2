import type { Note } from '../../lib/notes/note'
import { RoundsBar } from '../charts/RoundsBar'
import { sayMinutes } from '../facts/say-minutes'
import { sayEnd, sayNote, sayRound, sayRounds } from './note-words'
import type { Muting } from './view'

export type NoteCardProps = {
  note: Note
  /** The name of the pack it came with. */
  pack?: string | undefined
  /** Left out where nothing can be muted. */
  onMute?: ((what: Muting) => void) | undefined
}

/** So many points are shown at once, the rest behind a fold; so many signs of a text, fewer where facts stand above it. */
const AT_ONCE = 3
const SHORT = 220
const SHORT_BESIDE_FACTS = 80

const Points = ({ note: { warnings, advice } }: { note: Note }) => {
  const all = [...warnings.map(({ about }) => about), ...advice.map(text => `Advice: ${text}`)]
  const listed = (points: readonly string[]) => <ul>{points.map((point, i) => <li key={`${i} ${point}`}>{point}</li>)}</ul>
  if (all.length === 0) return null
  return (
    <>
      {listed(all.slice(0, AT_ONCE))}
      {all.length > AT_ONCE && <details><summary>{all.length - AT_ONCE} more</summary>{listed(all.slice(AT_ONCE))}</details>}
    </>
  )
}

/** The account in the person's own words: whole where nothing else is told, folded where it is long or only adds to the facts. */
const Words = ({ text, alone }: { text: string; alone: boolean }) => {
  if (text.trim() === '') return null
  return text.length <= (alone ? SHORT : SHORT_BESIDE_FACTS) ? <p className="words-told">{text}</p> : <details><summary>In their words</summary><p className="words-told">{text}</p></details>
}

/** What one person reports of interviewing there: rounds, how it ended, what to know before. */
export const NoteCard = ({ note, pack, onMute }: NoteCardProps) => {
  const end = sayEnd(note)
  const minutes = note.rounds.flatMap(round => round.minutes ?? [])
  const { contributor } = note
  const from = note.source === 'pack' ? note.pack : undefined
  return (
    <article className="note" aria-label={sayNote(note, pack)}>
      <p className="small">{sayNote(note, pack)}</p>
      {note.rounds.length > 0 && (
        <>
          <RoundsBar rounds={note.rounds.map(round => ({ name: sayRound(round), minutes: round.minutes }))} />
          <p>{sayRounds(note.rounds)}{minutes.length === note.rounds.length && <span className="soft"> · {sayMinutes(minutes.reduce((sum, m) => sum + m, 0))} in all</span>}</p>
        </>
      )}
      {end && <p>{end}</p>}
      <Points note={note} />
      <Words text={note.text} alone={note.rounds.length === 0 && note.warnings.length === 0 && !end} />
      {onMute && from !== undefined && (
        <p className="mute">
          <button type="button" className="link" onClick={() => onMute({ pack: from, note: note.id })}>Mute this note</button>
          {contributor !== undefined && <button type="button" className="link" onClick={() => onMute({ pack: from, contributor })}>Mute who wrote it</button>}
        </p>
      )}
    </article>
  )
}

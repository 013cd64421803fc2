import { Empty } from '../../components/look/Empty'
import { SharedFacts } from '../../components/share/SharedFacts'
import { usePackActions } from './usePackActions'
import { usePackNote } from './usePacks'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

export type PackNotePageProps = { pack: string; note: string; attempt: Attempt; say: Say }

/** One note of a pack: all it says, and the ways not to see it again. */
export const PackNotePage = ({ pack: packId, note: noteId, attempt, say }: PackNotePageProps) => {
  const found = usePackNote(packId, noteId)
  const { actions, muteNote, mutePerson } = usePackActions(attempt, say, [])
  if (!found) return null
  if (found === 'gone') return <Empty title="This note is not here">A newer version of its pack may have taken it back. <a href="#packs">Your packs</a></Empty>
  const { pack, note, giver } = found
  const contributor = note.contributor
  const isMuted = pack.mutedNotes.includes(note.id)
  const isPersonMuted = contributor !== undefined && pack.mutedContributors.includes(contributor)
  return (
    <>
      <p className="back"><a href="#packs">← Packs</a></p>
      <h1>A note on {note.employer.name}</h1>
      <p className="lead">One person’s account, from the pack “{pack.manifest.name}”{giver !== undefined && <>, signed with the key <code>{giver}</code></>}. Nobody has checked it but who runs the pack.</p>
      <div className="actions pack-note-actions">
        <button type="button" className="button" onClick={() => void (isMuted ? actions.onUnmuteNote(pack, note.id) : muteNote(pack, note.id).then(done => done && say('The note is muted', () => actions.onUnmuteNote(pack, note.id))))}>{isMuted ? 'Unmute this note' : 'Mute this note'}</button>
        {contributor !== undefined && <button type="button" className="button" onClick={() => void (isPersonMuted ? actions.onUnmutePerson(pack, contributor) : mutePerson(pack, contributor).then(done => done && say('All notes by this person are muted', () => actions.onUnmutePerson(pack, contributor))))}>{isPersonMuted ? 'Unmute this person' : 'Mute all by this person'}</button>}
      </div>
      <SharedFacts note={note} />
    </>
  )
}

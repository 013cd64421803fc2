import { useState } from 'react'
import { NoteEditor } from '../../components/notes/NoteEditor'
import { PasteNote, type Marked } from '../../components/notes/PasteNote'
import { recentQuarters } from '../../components/notes/quarter'
import { Restored } from '../../components/notes/Restored'
import { standsAt } from '../../components/notes/stands-at'
import type { Note } from '../../lib/notes/note'
import type { Said } from '../../lib/text/said'
import type { Drafts } from './drafts'
import { linkToNewNote, linkToNote, linkToShare } from './route'
import type { Attempt, Kept } from './useKept'
import { useNoteForm, type NoteWork } from './useNoteForm'
import type { Say } from './useToast'

export type NotePageProps = {
  /** The saved note; undefined for a new one. */
  note: Note | undefined
  fresh: { employer?: string; role?: string }
  kept: Kept
  inWork: Drafts<NoteWork>
  attempt: Attempt
  say: Say
  today: string
  onDelete: (note: Note) => void
}

const distinct = (names: readonly (string | undefined)[]): string[] => [...new Set(names.flatMap(name => name ?? []))].toSorted((a, b) => a.localeCompare(b))

/** One note: its text, what was read from it, and corrections. */
export const NotePage = ({ note, fresh, kept, inWork, attempt, say, today, onDelete }: NotePageProps) => {
  const key = note ? linkToNote(note.id) : linkToNewNote(fresh.employer, fresh.role)
  const form = useNoteForm(key, note, fresh, inWork, attempt)
  const { draft, open } = form.work
  const [marked, setMarked] = useState<Marked>()
  const save = async () => {
    const id = await form.save()
    if (id === undefined) return
    say('Note saved')
    location.hash = note ? linkToNote(id) : '#notes'
  }
  const read = () => {
    const { kept, undo } = form.read()
    if (open) say(kept.length === 0 ? 'Read again' : `Read again. Kept as you have it: ${kept.join(', ')}`, undo)
  }
  const show = (said: Said) => {
    const at = standsAt(draft.text, said)
    if (at) setMarked(now => ({ ...at, asked: (now?.asked ?? 0) + 1 }))
    else say('These words do not stand in the text any more')
  }
  return (
    <form onSubmit={event => { event.preventDefault(); void save() }} noValidate>
      <p className="back"><a href="#notes">← Interview notes</a></p>
      <div className="title-line">
        <h1>{note ? note.employer?.name ?? 'Note without a company' : 'Add a note'}</h1>
        {note && (
          <div className="actions">
            {note.employer && <a className="button" href={linkToShare(note.id)}>Prepare to share…</a>}
            <button type="button" className="button" onClick={() => onDelete(note)}>Delete</button>
          </div>
        )}
      </div>
      <Restored from={form.dirty ? inWork.restoredFrom(key) : undefined} onDiscard={() => say(note ? 'Back to what is saved' : 'Discarded what was not saved', form.discard())} />
      {!open && <PasteNote text={draft.text} again={false} error={form.errors.text} onText={text => form.set(now => ({ ...now, text }))} onRead={read} onByHand={form.byHand} />}
      {open && (
        <>
          <NoteEditor
            draft={draft} errors={form.errors} quarters={recentQuarters(today)}
            employers={distinct(kept.roles.map(({ posting }) => posting.company?.value))}
            roles={distinct(kept.roles.map(({ posting }) => posting.title?.value))}
            onChange={next => form.set(() => next)} onRemoved={(what, putBack) => say(`Removed ${what}`, () => form.set(putBack))} onShow={show}
          />
          <PasteNote text={draft.text} again marked={marked} error={form.errors.text} onText={text => form.set(now => ({ ...now, text }))} onRead={read} />
          <div className="save-bar">
            <button type="submit" className="button go">Save note</button>
            {form.dirty && <button type="button" className="button" onClick={() => say(note ? 'Back to what is saved' : 'Discarded what was not saved', form.discard())}>Undo changes</button>}
            <p role="status" className={Object.keys(form.errors).length > 0 ? 'trouble' : 'soft'}>
              {Object.keys(form.errors).length > 0 ? 'Not saved: mend what is marked above.' : form.dirty ? 'Not saved yet' : note ? 'Saved' : ''}
            </p>
          </div>
        </>
      )}
    </form>
  )
}

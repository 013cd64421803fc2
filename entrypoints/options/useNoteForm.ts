import { useState } from 'react'
import { checkedNote, type NoteErrors } from '../../components/notes/checked'
import { draftOfNote, emptyNote, type NoteDraft } from '../../components/notes/draft'
import { rereadDraft } from '../../components/notes/reread'
import { readNote } from '../../lib/notes/read'
import type { Note } from '../../lib/notes/note'
import { saveNote } from '../../lib/store/notes'
import type { Attempt } from './useKept'

/**
 * A note in work. `base` is what is saved, or what a new one begins with; `readText` the text that was read last; `open` whether
 * the fields are shown beside the text.
 */
export type NoteWork = { base: Note; draft: NoteDraft; readText: string; open: boolean }

/** Notes in work by their address ("#notes/new?employer=Acme", "#notes/ID"), kept while one looks at other sections. */
export type NotesInWork = Map<string, NoteWork>

const begin = (note: Note | undefined, fresh: { employer?: string; role?: string }): NoteWork => {
  const base = note ?? { ...emptyNote(crypto.randomUUID(), new Date().toISOString(), fresh.employer), ...(fresh.role && { role: fresh.role }) }
  return { base, draft: draftOfNote(base), readText: note?.text ?? '', open: note !== undefined }
}

/** What a text says by itself, and what the role's name says of the level. */
const readingOf = (text: string, base: Note, role: string): NoteDraft => draftOfNote(readNote(text, { id: base.id, now: base.added, ...(role.trim() !== '' && { role: role.trim() }) }))

/** The text is read again; what the person corrected since it was read last stays, and is named. */
const reread = ({ base, draft, readText }: NoteWork): { work: NoteWork; kept: string[] } => {
  const before = readText === '' ? draftOfNote(emptyNote(base.id, base.added)) : readingOf(readText, base, draft.role)
  const again = rereadDraft(before, draft, readingOf(draft.text, base, draft.role))
  return { work: { base, draft: again.draft, readText: draft.text, open: true }, kept: readText === '' ? [] : again.kept }
}

/** The form of one note. `note` is the saved one, undefined for a new one about `fresh`. */
export const useNoteForm = (key: string, note: Note | undefined, fresh: { employer?: string; role?: string }, inWork: NotesInWork, attempt: Attempt) => {
  const [work, setWork] = useState(() => inWork.get(key) ?? begin(note, fresh))
  const [errors, setErrors] = useState<NoteErrors>({})
  const keep = (next: NoteWork) => {
    inWork.set(key, next)
    setWork(next)
  }
  const [seen, setSeen] = useState(note)
  if (seen !== note) {
    setSeen(note)
    if (note && !inWork.has(key)) setWork(begin(note, {}))
  }

  return {
    work, errors, dirty: inWork.has(key),
    set: (change: (draft: NoteDraft) => NoteDraft) => setWork(now => {
      const next = { ...now, draft: change(now.draft) }
      inWork.set(key, next)
      return next
    }),
    /** Reads the text; what stayed as the person corrected it, and how to go back. */
    read: () => {
      const before = work
      const { work: next, kept } = reread(work)
      keep(next)
      return { kept, undo: () => keep(before) }
    },
    byHand: () => keep({ ...work, open: true }),
    /** Goes back to what is saved; what comes back puts the corrections in again. */
    discard: () => {
      const before = work
      inWork.delete(key)
      setErrors({})
      setWork(begin(note, fresh))
      return () => keep(before)
    },
    /** Saves; the id of the note, or undefined where something is to be mended first. */
    save: async (): Promise<string | undefined> => {
      const result = checkedNote(work.draft, work.base, new Date().toISOString())
      setErrors(result.ok ? {} : result.errors)
      if (!result.ok || !(await attempt('The note could not be saved', db => saveNote(db, result.note)))) return undefined
      inWork.delete(key)
      setWork(begin(result.note, {}))
      return result.note.id
    },
  }
}

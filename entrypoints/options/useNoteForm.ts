import { useState } from 'react'
import { checkedNote, type NoteErrors } from '../../components/notes/checked'
import { draftOfNote, emptyNote, type NoteDraft } from '../../components/notes/draft'
import { readNote } from '../../lib/notes/read'
import type { Note } from '../../lib/notes/note'
import { saveNote } from '../../lib/store/notes'
import type { Attempt } from './useKept'

/** A note in work. `base` is what was read or saved last, `open` whether its fields are shown beside the text. */
export type NoteWork = { base: Note; draft: NoteDraft; open: boolean }

/** Notes in work by their address ("#notes/new?employer=Acme", "#notes/ID"), kept while one looks at other sections. */
export type NotesInWork = Map<string, NoteWork>

const begin = (note: Note | undefined, fresh: { employer?: string; role?: string }): NoteWork => {
  const base = note ?? { ...emptyNote(crypto.randomUUID(), new Date().toISOString(), fresh.employer), ...(fresh.role && { role: fresh.role }) }
  return { base, draft: draftOfNote(base), open: note !== undefined }
}

/** What was read from the text takes the place of what was there; what the person said about whom and when stays. */
const reread = ({ base, draft }: NoteWork): NoteWork => {
  const employer = draft.employer.trim() === '' ? undefined : { name: draft.employer.trim(), aliases: [] }
  const read = readNote(draft.text, { id: base.id, now: base.added, ...(employer && { employer }), ...(draft.role.trim() !== '' && { role: draft.role.trim() }) })
  const found = draftOfNote(read)
  return {
    base: read, open: true,
    draft: {
      ...found, text: draft.text,
      employer: draft.employer || found.employer, role: draft.role || found.role, quarter: draft.quarter || found.quarter,
      outcome: draft.outcome || found.outcome, experience: draft.experience || found.experience,
    },
  }
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
    read: () => {
      const before = work
      keep(reread(work))
      return () => keep(before)
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
      setWork({ base: result.note, draft: draftOfNote(result.note), open: true })
      return result.note.id
    },
  }
}

import { Note } from '../notes/note'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed, parsedAll } from './parsed'

/** All notes, latest added first. */
export const allNotes = async (db: Database): Promise<Note[]> =>
  parsedAll(Note, await db.getAll('notes')).sort((a, b) => b.added.localeCompare(a.added))

/** Adds a note, or puts it in the place of the one with its id; so it also undoes deleteNote. */
export const saveNote = async (db: Database, note: Note): Promise<void> => {
  await db.put('notes', note)
  tellChange('notes')
}

/** Takes a note out; what comes back can be handed to saveNote. */
export const deleteNote = async (db: Database, id: string): Promise<Note | undefined> => {
  const tx = db.transaction('notes', 'readwrite', { durability: 'strict' })
  const note = parsed(Note, await tx.store.get(id))
  await tx.store.delete(id)
  await tx.done
  tellChange('notes')
  return note
}

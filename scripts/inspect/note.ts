import { readFileSync } from 'node:fs'
import { checkText } from '../../lib/notes/check/check'
import { readNote } from '../../lib/notes/read'
import { wordsOf } from './words'

/** What is read in a file with somebody's account of interviewing, as one JSON-ready object: the note, and what the check would flag in its text. Throws where the file cannot be read. */
export const noteLineOf = (file: string, id: string, now: string): object => {
  const text = wordsOf(readFileSync(file))
  const note = readNote(text, { id, now })
  const personal = checkText(note.text, note.employer ? [note.employer.name] : []).map(({ kind, words }) => ({ kind, words }))
  return { file, note: { ...note, company: note.employer?.name ?? null, outcome: note.outcome ?? null, personal } }
}

import type { Note } from '../../lib/notes/note'
import { labelOf, outcomeOptions, roundOptions } from './labels'
import { quarterWords } from './quarter'

/** All that a note says, in one line of small letters. */
const everything = (note: Note): string =>
  [
    note.employer?.name, ...(note.employer?.aliases ?? []), note.employer?.domain, note.role, note.family, note.quarter, note.quarter && quarterWords(note.quarter), note.outcome && labelOf(outcomeOptions, note.outcome),
    ...note.rounds.flatMap(({ kind, name, topics, parts }) => [labelOf(roundOptions, kind), name, ...topics, ...parts]),
    ...note.warnings.map(({ about }) => about), ...note.advice, ...note.questions, note.text,
  ].filter(part => part !== undefined).join(' ').toLowerCase()

/** The notes that say every word of a query somewhere; all of them for an empty one. */
export const notesMatching = (notes: readonly Note[], query: string): Note[] => {
  const words = query.toLowerCase().split(/\s+/).filter(word => word !== '')
  return words.length === 0 ? [...notes] : notes.filter(note => {
    const text = everything(note)
    return words.every(word => text.includes(word))
  })
}

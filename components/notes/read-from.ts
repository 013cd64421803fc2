import type { Note, ReadField, ReadFrom } from '../../lib/notes/note'

/** The words a field was read from; of several lines those of one (`text`). */
export const wordsOf = (readFrom: readonly ReadFrom[], of: ReadField, text?: string): ReadFrom['said'] | undefined =>
  readFrom.find(one => one.of === of && one.text === text)?.said

/** The same where lines were corrected: a line keeps the words it was read from. Lines added or taken out change nothing. */
export const followed = (readFrom: readonly ReadFrom[], of: ReadField, before: readonly string[], after: readonly string[]): ReadFrom[] =>
  before.length !== after.length ? [...readFrom] : readFrom.map(one => {
    const at = one.of === of && one.text !== undefined ? before.indexOf(one.text) : -1
    const now = at < 0 ? undefined : after[at]
    return now === undefined || now === one.text ? one : { ...one, text: now }
  })

/** Only the words of what a note still says. */
export const stillSaid = (readFrom: readonly ReadFrom[], note: Note): ReadFrom[] =>
  readFrom.filter(({ of, text }) => (of === 'advice' || of === 'questions' ? note[of].includes(text ?? '') : note[of] !== undefined))

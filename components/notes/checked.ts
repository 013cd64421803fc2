import type { Note } from '../../lib/notes/note'
import type { NoteDraft } from './draft'
import { quarterOf } from './quarter'

/** What to mend, by the field's path ("rounds.0.minutes"). */
export type NoteErrors = Record<string, string>

const lines = (texts: readonly string[]): string[] => texts.map(text => text.trim()).filter(text => text !== '')

const minutesOf = (typed: string): number | undefined => {
  const minutes = Number(typed.trim())
  return /^\d{1,4}$/.test(typed.trim()) && minutes > 0 ? minutes : undefined
}

const checkedRounds = (draft: NoteDraft, base: Note, errors: NoteErrors): Note['rounds'] =>
  draft.rounds.map(({ kind, name, minutes, topics, from }, at) => {
    const length = minutesOf(minutes)
    if (minutes.trim() !== '' && length === undefined) errors[`rounds.${at}.minutes`] = 'Write whole minutes, for example 45.'
    const { name: _name, minutes: _minutes, ...kept } = (from === undefined ? undefined : base.rounds[from]) ?? { parts: [] }
    return {
      ...kept, kind, topics: lines(topics.split(',')),
      ...(name.trim() !== '' && { name: name.trim() }),
      ...(length !== undefined && { minutes: length }),
    }
  })

const checkedWarnings = (draft: NoteDraft, base: Note): Note['warnings'] =>
  draft.warnings.flatMap(({ topic, about, from }) =>
    about.trim() === '' ? [] : [{ ...(from === undefined ? undefined : base.warnings[from]), topic, about: about.trim() }])

/** The employer as typed; its domain and other names are kept while the name is the same. */
const checkedEmployer = (typed: string, base: Note): Note['employer'] => {
  const name = typed.trim()
  if (name === '') return undefined
  return base.employer?.name === name ? base.employer : { name, aliases: [] }
}

/**
 * Turns the form into the note it corrects, or says what to mend. `base` is what was read or saved, `now` an ISO 8601
 * moment. Rows in which nothing was typed are left out.
 */
export const checkedNote = (draft: NoteDraft, base: Note, now: string): { ok: true; note: Note } | { ok: false; errors: NoteErrors } => {
  const errors: NoteErrors = {}
  const quarter = quarterOf(draft.quarter)
  if (draft.quarter.trim() !== '' && quarter === undefined) errors.quarter = 'Write it as 2026-Q3.'
  const employer = checkedEmployer(draft.employer, base)
  const note: Note = {
    id: base.id, source: base.source, added: base.added, changed: now,
    ...(base.country !== undefined && { country: base.country }),
    ...(employer && { employer }),
    ...(draft.role.trim() !== '' && { role: draft.role.trim() }),
    ...(quarter !== undefined && { quarter }),
    rounds: checkedRounds(draft, base, errors),
    ...(draft.outcome !== '' && { outcome: draft.outcome }),
    ...(draft.experience !== '' && { experience: draft.experience }),
    warnings: checkedWarnings(draft, base),
    advice: lines(draft.advice),
    questions: lines(draft.questions),
    text: draft.text,
  }
  if (isEmpty(note)) errors.text = 'There is nothing in this note yet. Paste a text, or add a round, a warning or a question.'
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, note }
}

const isEmpty = (note: Note): boolean =>
  note.text.trim() === '' && note.rounds.length + note.warnings.length + note.questions.length + note.advice.length === 0

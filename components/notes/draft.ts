import type { Note, Outcome, RoundKind, WarningTopic } from '../../lib/notes/note'

/** A round in the form; `topics` are parted by commas, `base` is what the form does not show and must keep. */
export type RoundRow = { kind: RoundKind; name: string; minutes: string; topics: string }
export type WarningRow = { topic: WarningTopic; about: string }

/**
 * A note as it stands in the form; every field as typed. Rows carry the index of the round or warning they came from
 * (`from`), so that what the form does not show (format, parts, the words it was read from) survives a correction.
 */
export type NoteDraft = {
  employer: string
  role: string
  quarter: string
  outcome: Outcome | ''
  experience: 'negative' | 'neutral' | 'positive' | ''
  rounds: (RoundRow & { from?: number })[]
  warnings: (WarningRow & { from?: number })[]
  questions: string[]
  advice: string[]
  text: string
}

/** The form's text of a note. */
export const draftOfNote = (note: Note): NoteDraft => ({
  employer: note.employer?.name ?? '',
  role: note.role ?? '',
  quarter: note.quarter ?? '',
  outcome: note.outcome ?? '',
  experience: note.experience ?? '',
  rounds: note.rounds.map(({ kind, name = '', minutes, topics }, from) => ({ kind, name, minutes: minutes === undefined ? '' : String(minutes), topics: topics.join(', '), from })),
  warnings: note.warnings.map(({ topic, about }, from) => ({ topic, about, from })),
  questions: [...note.questions],
  advice: [...note.advice],
  text: note.text,
})

/** A note of which nothing is known yet. `added` is an ISO 8601 moment. */
export const emptyNote = (id: string, added: string, employer?: string): Note => ({
  id, source: 'own', rounds: [], warnings: [], advice: [], questions: [], text: '', added,
  ...(employer !== undefined && employer !== '' && { employer: { name: employer, aliases: [] } }),
})

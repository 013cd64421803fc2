import { domainOf } from '../../lib/notes/domain'
import type { Note } from '../../lib/notes/note'
import { countryCode } from '../profile/countries'
import type { Answer, NoteDraft } from './draft'
import { listOf } from './listed'
import { quarterOf } from './quarter'
import { stillSaid } from './read-from'

/** What to mend, by the field's path ("rounds.0.minutes"). */
export type NoteErrors = Record<string, string>

const lines = (texts: readonly string[]): string[] => texts.map(text => text.trim()).filter(text => text !== '')

/** A number as typed within bounds; undefined where nothing is typed, and an error where it is no such number. */
const numberIn = (typed: string, path: string, say: string, errors: NoteErrors, shape: RegExp, most: number): number | undefined => {
  const plain = typed.trim().replace(',', '.')
  if (plain === '') return undefined
  const found = Number(plain)
  if (shape.test(plain) && found <= most) return found
  errors[path] = say
  return undefined
}
const WHOLE = /^\d{1,4}$/

const checkedRounds = (draft: NoteDraft, errors: NoteErrors): Note['rounds'] =>
  draft.rounds.map(({ kind, name, minutes, format, topics, difficulty, parts, said }, at) => {
    const length = numberIn(minutes, `rounds.${at}.minutes`, 'Write whole minutes, for example 45.', errors, /^[1-9]\d{0,3}$/, 9_999)
    return {
      kind, topics: listOf(topics), parts: listOf(parts),
      ...(name.trim() !== '' && { name: name.trim() }),
      ...(length !== undefined && { minutes: length }),
      ...(format.trim() !== '' && { format: format.trim() }),
      ...(/^[1-5]$/.test(difficulty) && { difficulty: Number(difficulty) }),
      ...(said && { said }),
    }
  })

const checkedWarnings = (draft: NoteDraft): Note['warnings'] =>
  draft.warnings.flatMap(({ topic, about, said }) => (about.trim() === '' ? [] : [{ topic, about: about.trim(), ...(said && { said }) }]))

/** The employer as typed. A domain is kept by its registrable part: "jobs.example.co.uk" is example.co.uk. */
const checkedEmployer = (draft: NoteDraft, errors: NoteErrors): Note['employer'] => {
  const [name, typed, aliases] = [draft.employer.trim(), draft.domain.trim(), listOf(draft.aliases)]
  const domain = typed === '' ? undefined : domainOf(typed)
  if (typed !== '' && domain === undefined) errors.domain = 'Write it as example.com.'
  if (name === '' && (typed !== '' || aliases.length > 0)) errors.employer = 'Name the company that this belongs to.'
  return name === '' ? undefined : { name, ...(domain !== undefined && { domain }), aliases }
}

const stated = <K extends string>(key: K, answer: Answer) => (answer === '' ? undefined : { [key]: answer === 'yes' })

const checkedTakeHome = (draft: NoteDraft, errors: NoteErrors): Note['takeHome'] => {
  const hours = numberIn(draft.taskHours, 'taskHours', 'Write hours, for example 3 or 1.5.', errors, /^\d{1,3}(?:\.\d{1,2})?$/, 999)
  if (hours === undefined && draft.taskPaid === '') return undefined
  return { ...(hours !== undefined && { hours }), ...stated('paid', draft.taskPaid) }
}

const checkedCountry = (typed: string, errors: NoteErrors): string | undefined => {
  const code = typed.trim() === '' ? undefined : countryCode(typed)
  if (typed.trim() !== '' && code === undefined) errors.country = 'Write a country, for example Portugal.'
  return code
}

/**
 * Turns the form into the note it corrects, or says what to mend. `base` is what was read or saved, `now` an ISO 8601
 * moment. Rows in which nothing was typed are left out.
 */
export const checkedNote = (draft: NoteDraft, base: Note, now: string): { ok: true; note: Note } | { ok: false; errors: NoteErrors } => {
  const errors: NoteErrors = {}
  const quarter = quarterOf(draft.quarter)
  if (draft.quarter.trim() !== '' && quarter === undefined) errors.quarter = 'Write it as 2026-Q3.'
  const [employer, country, takeHome] = [checkedEmployer(draft, errors), checkedCountry(draft.country, errors), checkedTakeHome(draft, errors)]
  const replyDays = numberIn(draft.replyDays, 'replyDays', 'Write whole days, for example 5.', errors, WHOLE, 1_000)
  const note: Note = {
    id: base.id, source: base.source, added: base.added, changed: now,
    ...(base.pack !== undefined && { pack: base.pack }), ...(base.contributor !== undefined && { contributor: base.contributor }),
    ...(employer && { employer }),
    ...(draft.role.trim() !== '' && { role: draft.role.trim() }),
    ...(draft.family.trim() !== '' && { family: draft.family.trim() }),
    ...(draft.level !== '' && { level: draft.level }),
    ...(country !== undefined && { country }),
    ...(quarter !== undefined && { quarter }),
    ...(draft.cameBy !== '' && { cameBy: draft.cameBy }),
    ...(replyDays !== undefined && { replyDays }),
    rounds: checkedRounds(draft, errors),
    ...(takeHome && { takeHome }),
    ...(draft.outcome !== '' && { outcome: draft.outcome }),
    ...(draft.experience !== '' && { experience: draft.experience }),
    ...stated('payAsked', draft.payAsked), ...stated('payTold', draft.payTold), ...stated('aiScreening', draft.aiScreening), ...stated('toldResult', draft.toldResult),
    warnings: checkedWarnings(draft),
    advice: lines(draft.advice),
    questions: lines(draft.questions),
    text: draft.text,
  }
  const readFrom = stillSaid(draft.readFrom.map(one => (one.text === undefined ? one : { ...one, text: one.text.trim() })), note)
  if (isEmpty(note)) errors.text = 'There is nothing in this note yet. Paste a text, or add a round, a warning or a question.'
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, note: { ...note, ...(readFrom.length > 0 && { readFrom }) } }
}

const isEmpty = (note: Note): boolean =>
  note.text.trim() === '' && note.outcome === undefined && note.rounds.length + note.warnings.length + note.questions.length + note.advice.length === 0

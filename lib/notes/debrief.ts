import type { InterviewProcess } from '../facts/interview'
import type { Posting } from '../posting/posting'
import type { Note, Round, RoundKind } from './note'
import { alikeTitles, bearingOn } from './pick'
import { roundKind } from './round-named'

/** What somebody tells right after a round. `felt` is how that round felt; `line` a line of their own words. */
export type Told = { kind: RoundKind; minutes?: number; difficulty?: number; felt?: NonNullable<Note['experience']>; topics: string[]; line: string }

/** Where a posting states no process: what comes first, second and so on in most trades. */
const USUAL: readonly RoundKind[] = ['recruiter-screen', 'manager', 'domain', 'panel', 'offer-talk']

const isTalk = ({ kind }: Pick<Round, 'kind'>): boolean => kind !== 'application' && kind !== 'references'

/**
 * The kind of round that probably was the last one: by the stages the posting states, the one behind what was noted before; else
 * what usually comes so far on. A guess for a form, which the person sees.
 */
export const guessedKind = (process: InterviewProcess | undefined, before: readonly Round[]): RoundKind => {
  const noted = before.filter(isTalk)
  const stages = (process?.stages ?? []).map(({ name }) => roundKind(name)).filter(kind => isTalk({ kind }))
  const last = noted.at(-1)
  const reached = last === undefined ? -1 : stages.lastIndexOf(last.kind)
  const next = stages[Math.max(reached + 1, reached < 0 ? noted.length : 0)]
  return next !== undefined && next !== 'other' ? next : USUAL[Math.min(noted.length, USUAL.length - 1)] ?? 'other'
}

/** The person's own note that a saved role's rounds are told in: on this employer and this very title, not closed by how it ended. */
export const noteOfRole = (posting: Posting, notes: readonly Note[]): Note | undefined =>
  bearingOn(posting, notes)
    .filter(note => note.source === 'own' && (note.outcome === undefined || note.outcome === 'pending') && alikeTitles(note.role, posting.title?.value) === 1)
    .toSorted((a, b) => b.added.localeCompare(a.added))[0]

/** A note on a saved role in which nothing is told yet: employer, role, level and the one country as the posting states them. */
export const noteOn = (posting: Posting, about: { id: string; now: string; quarter: string }): Note => {
  const countries = [...new Set(posting.places.flatMap(({ country }) => country ?? []))]
  return {
    id: about.id, source: 'own',
    ...(posting.company && { employer: { name: posting.company.value, aliases: [] } }),
    ...(posting.title && { role: posting.title.value }),
    ...(posting.level?.level && { level: posting.level.level }),
    ...(countries.length === 1 && countries[0] !== undefined && { country: countries[0] }),
    quarter: about.quarter, rounds: [], warnings: [], advice: [], questions: [], text: '', added: about.now,
  }
}

/** How all of it felt once one more round was told: two that differ make it mixed. */
const together = (before: Note['experience'], felt: Note['experience']): Note['experience'] =>
  before === undefined || felt === undefined || before === felt ? felt ?? before : 'neutral'

/** The note with one more round; its line stands under the text. `now` is an ISO 8601 moment. */
export const withTold = (note: Note, { kind, minutes, difficulty, felt, topics, line }: Told, now: string): Note => {
  const experience = together(note.experience, felt)
  const said = line.trim()
  return {
    ...note,
    rounds: [...note.rounds, { kind, ...(minutes !== undefined && { minutes }), ...(difficulty !== undefined && { difficulty }), topics, parts: [] }],
    ...(experience && { experience }),
    text: [note.text.trim(), said].filter(part => part !== '').join('\n'),
    changed: now,
  }
}

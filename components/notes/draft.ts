import type { SeniorityLevel } from '../../lib/facts/level'
import type { CameBy, Note, Outcome, ReadFrom, RoundKind, WarningTopic } from '../../lib/notes/note'
import type { Said } from '../../lib/text/said'
import { countryName } from '../profile/countries'
import { listText } from './listed'

/** A round in the form; `topics` and `parts` are lists on one line (see listed.ts). `said` are the words it was read from. */
export type RoundRow = { kind: RoundKind; name: string; minutes: string; format: string; topics: string; difficulty: string; parts: string; said?: Said }
export type WarningRow = { topic: WarningTopic; about: string; said?: Said }
/** Yes, no, or not stated. */
export type Answer = 'yes' | 'no' | ''

/** A note as it stands in the form; every field as typed. Nothing of the note's shape is left out. */
export type NoteDraft = {
  employer: string
  domain: string
  aliases: string
  role: string
  family: string
  level: SeniorityLevel | ''
  country: string
  quarter: string
  cameBy: CameBy | ''
  replyDays: string
  taskHours: string
  taskPaid: Answer
  outcome: Outcome | ''
  experience: 'negative' | 'neutral' | 'positive' | ''
  payAsked: Answer
  payTold: Answer
  aiScreening: Answer
  toldResult: Answer
  rounds: RoundRow[]
  warnings: WarningRow[]
  questions: string[]
  advice: string[]
  text: string
  /** The words that other fields than rounds and points were read from. */
  readFrom: ReadFrom[]
}

const answer = (value: boolean | undefined): Answer => (value === undefined ? '' : value ? 'yes' : 'no')
const number = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** A round in which nothing is said yet. */
export const emptyRound = (): RoundRow => ({ kind: 'other', name: '', minutes: '', format: '', topics: '', difficulty: '', parts: '' })

/** The form's text of a note. */
export const draftOfNote = (note: Note): NoteDraft => ({
  employer: note.employer?.name ?? '',
  domain: note.employer?.domain ?? '',
  aliases: listText(note.employer?.aliases ?? []),
  role: note.role ?? '',
  family: note.family ?? '',
  level: note.level ?? '',
  country: note.country === undefined ? '' : countryName(note.country),
  quarter: note.quarter ?? '',
  cameBy: note.cameBy ?? '',
  replyDays: number(note.replyDays),
  taskHours: number(note.takeHome?.hours),
  taskPaid: answer(note.takeHome?.paid),
  outcome: note.outcome ?? '',
  experience: note.experience ?? '',
  payAsked: answer(note.payAsked),
  payTold: answer(note.payTold),
  aiScreening: answer(note.aiScreening),
  toldResult: answer(note.toldResult),
  rounds: note.rounds.map(({ kind, name = '', minutes, format = '', topics, difficulty, parts, said }) =>
    ({ kind, name, minutes: number(minutes), format, topics: listText(topics), difficulty: number(difficulty), parts: listText(parts), ...(said && { said }) })),
  warnings: note.warnings.map(({ topic, about, said }) => ({ topic, about, ...(said && { said }) })),
  questions: [...note.questions],
  advice: [...note.advice],
  text: note.text,
  readFrom: [...(note.readFrom ?? [])],
})

/** A note of which nothing is known yet. `added` is an ISO 8601 moment. */
export const emptyNote = (id: string, added: string, employer?: string): Note => ({
  id, source: 'own', rounds: [], warnings: [], advice: [], questions: [], text: '', added,
  ...(employer !== undefined && employer !== '' && { employer: { name: employer, aliases: [] } }),
})

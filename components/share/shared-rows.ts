import type { SharedNote } from '../../lib/notes/check/share'
import type { CameBy } from '../../lib/notes/note'
import { sayMinutes } from '../facts/say-minutes'
import { experienceOptions, labelOf, outcomeOptions, roundOptions, warningOptions } from '../notes/labels'
import { levelOptions } from '../profile/labels'
import { quarterWords } from '../notes/quarter'

/** A line of what a shared note says: what it is about, and its words, one or several. */
export type SharedRow = { name: string; words: string[] }

const CAME: Record<CameBy, string> = { applied: 'Applied', referred: 'Was referred', recruiter: 'A recruiter asked', agency: 'Through an agency', event: 'At an event', other: 'Otherwise' }
const yes = (value: boolean | undefined): string[] => (value === undefined ? [] : [value ? 'Yes' : 'No'])
const one = (value: string | undefined): string[] => (value === undefined || value === '' ? [] : [value])

/** A round by its own name, with its kind where the name does not say it. */
const nameOf = (name: string | undefined, kind: string): string => (name === undefined ? kind : name.toLowerCase().includes(kind.toLowerCase()) ? name : `${name} (${kind.toLowerCase()})`)

const roundWords = ({ kind, name, minutes, format, topics, difficulty, parts }: SharedNote['rounds'][number]): string =>
  [
    nameOf(name, labelOf(roundOptions, kind)), minutes === undefined ? undefined : sayMinutes(minutes), format,
    topics.length > 0 ? `on ${topics.join(', ')}` : undefined, parts.length > 0 ? `with ${parts.join(', ')}` : undefined, difficulty === undefined ? undefined : `difficulty ${difficulty} of 5`,
  ].filter(part => part !== undefined).join(', ')

const takeHomeWords = ({ hours, paid }: NonNullable<SharedNote['takeHome']>): string =>
  [hours === undefined ? 'given, hours not stated' : `${hours} ${hours === 1 ? 'hour' : 'hours'}`, paid === undefined ? undefined : paid ? 'paid' : 'not paid'].filter(part => part !== undefined).join(', ')

/** Everything a shared note says, in lines; what it does not say has none. Nothing of the note is left out here but its id. */
export const sharedRows = (note: SharedNote): SharedRow[] =>
  [
    { name: 'Employer', words: [note.employer.name] },
    { name: 'Also called', words: note.employer.aliases },
    { name: 'Its domain', words: one(note.employer.domain) },
    { name: 'Role', words: one(note.role) },
    { name: 'Line of work', words: one(note.family) },
    { name: 'Level', words: note.level ? [labelOf(levelOptions, note.level)] : [] },
    { name: 'Country', words: one(note.country) },
    { name: 'When', words: note.quarter === undefined ? [] : [quarterWords(note.quarter)] },
    { name: 'Way in', words: note.cameBy ? [CAME[note.cameBy]] : [] },
    { name: 'First answer after', words: note.replyDays === undefined ? [] : [`${note.replyDays} ${note.replyDays === 1 ? 'day' : 'days'}`] },
    { name: 'Rounds', words: note.rounds.map(roundWords) },
    { name: 'Take-home task', words: note.takeHome ? [takeHomeWords(note.takeHome)] : [] },
    { name: 'How it ended', words: note.outcome ? [labelOf(outcomeOptions, note.outcome)] : [] },
    { name: 'How it was', words: note.experience ? [labelOf(experienceOptions, note.experience)] : [] },
    { name: 'Pay asked for', words: yes(note.payAsked) },
    { name: 'Pay told before the last round', words: yes(note.payTold) },
    { name: 'Judged by software alone', words: yes(note.aiScreening) },
    { name: 'Result told', words: yes(note.toldResult) },
    { name: 'To know', words: note.warnings.map(({ topic, about }) => `${labelOf(warningOptions, topic)}: ${about}`) },
    { name: 'Advice', words: note.advice },
    { name: 'To ask', words: note.questions },
    { name: 'Free text', words: one(note.text) },
  ].filter(({ words }) => words.length > 0)

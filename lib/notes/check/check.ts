import type { Note } from '../note'
import { contactFlags } from './contact'
import { dayFlags } from './day'
import type { Flag } from './flag'
import { codeFlags, ownProjectFlags } from './in-code'
import { personFlags } from './person'
import { wordingFlags } from './wording'

/** Where in a note a flag stands: `at` is a path ("text", "rounds.0.name", "advice.2"). */
export type FlagIn = Flag & { at: string }

/** Which stays where two stand on the same words: a passage that goes as a whole takes what it holds along. */
const RANK: readonly Flag['kind'][] = ['advertisement', 'task', 'email', 'link', 'phone', 'handle', 'person', 'address', 'confidential', 'day']

/** No more is looked at in one text: what bounds the work. */
const MOST = 1_000

/** Flags in order, none over another: the sharper kind stays, of one kind the longer. */
const apart = (flags: readonly Flag[]): Flag[] => {
  const kept: Flag[] = []
  if (flags.length > MOST) return apart(flags.slice(0, MOST))
  for (const flag of [...flags].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || b.to - b.from - (a.to - a.from))) {
    if (!kept.some(({ from, to }) => flag.from < to && flag.to > from)) kept.push(flag)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/**
 * What in a text may tell who somebody is, or is not the writer's to give away: a help for the person's own eyes, which decide.
 * `notThese` are names that a note is about anyway: the employer's, the role's.
 */
export const checkText = (text: string, notThese: readonly string[] = []): Flag[] =>
  apart([...contactFlags(text), ...wordingFlags(text), ...personFlags(text, notThese), ...codeFlags(text), ...ownProjectFlags(text), ...dayFlags(text)])

type Text = { at: string; text: string }

/** The texts of a note that anybody would read, with where they stand. */
export const textsOf = (note: Note): Text[] =>
  [
    { at: 'role', text: note.role ?? '' },
    { at: 'family', text: note.family ?? '' },
    ...note.rounds.flatMap((round, i): Text[] => [
      { at: `rounds.${i}.name`, text: round.name ?? '' },
      { at: `rounds.${i}.format`, text: round.format ?? '' },
      ...round.topics.map((text, n) => ({ at: `rounds.${i}.topics.${n}`, text })),
      ...round.parts.map((text, n) => ({ at: `rounds.${i}.parts.${n}`, text })),
    ]),
    ...note.warnings.map(({ about }, i) => ({ at: `warnings.${i}.about`, text: about })),
    ...note.advice.map((text, i) => ({ at: `advice.${i}`, text })),
    ...note.questions.map((text, i) => ({ at: `questions.${i}`, text })),
    { at: 'text', text: note.text },
  ].filter(({ text }) => text !== '')

/** Everything in a note that the person should look at before it is shared. */
export const checkNote = (note: Note): FlagIn[] => {
  const about = [note.employer?.name ?? '', ...(note.employer?.aliases ?? []), note.role ?? '']
  return textsOf(note).flatMap(({ at, text }) => checkText(text, about).map(flag => ({ ...flag, at })))
}

import { repair } from '../text/repair'
import { anyOf } from '../text/cues'
import { wordsFor } from '../vocabulary/account-words'
import { NEGATIVE, POSITIVE } from '../vocabulary/interview-cues'
import { levelOfRole, readCountry, readEmployer } from './about'
import { readAdvice, readQuestions } from './advice'
import { readCircumstances } from './circumstances'
import { isAbroad } from './language'
import type { Note, ReadFrom, Round } from './note'
import { readEnd } from './outcome'
import { readRounds } from './rounds'
import { saidIn, toldIn, type Told } from './told'
import { readWarnings } from './warnings'

const [WARNS, PRAISES] = [anyOf(wordsFor('warns')), anyOf(wordsFor('praises'))]
/** A line that holds a round and no second sentence tells nothing beside it. */
const onlyRounds = (lines: readonly string[], line: number, rounds: readonly Round[]): boolean =>
  rounds.some(({ said }) => said?.block === line) && toldIn([lines[line] ?? '']).length < 2

/** Whether the account as a whole speaks well or ill of it, and the first sentence that does; silent where it does neither. */
const readExperience = (told: readonly Told[], abroad: boolean): { value: NonNullable<Note['experience']>; in: Told } | undefined => {
  const ill = told.filter(({ text }) => NEGATIVE.test(text) || (abroad && WARNS.test(text)))
  const well = told.filter(({ text }) => POSITIVE.test(text) || (abroad && PRAISES.test(text)))
  const first = (ill.length > well.length ? ill : well)[0]
  return first && { value: ill.length > well.length ? 'negative' : well.length > ill.length ? 'positive' : 'neutral', in: first }
}

const QUARTER = /\bQ([1-4])[\s/-]{0,2}(20\d\d)\b|\b(20\d\d)[\s/-]{0,2}Q([1-4])\b/i

/** The quarter the account names; a day or month is not looked for, because a quarter is all that is kept. */
const readQuarter = (text: string): string | undefined => {
  const [, quarter, year, year2, quarter2] = QUARTER.exec(text) ?? []
  const [q, y] = [quarter ?? quarter2, year ?? year2]
  return q === undefined || y === undefined ? undefined : `${y}-Q${q}`
}

const ROLE = /\b(?:advertised as|(?:interviewed|applied) (?:for|as)|(?:role|position|job) (?:of|as)|title was)\s+(?:an?\s+|the\s+)?(?:["“”']([^"“”'\n]{3,60}?)[,.]?["“”']|([A-Z][\w/&+-]*(?:\s+[A-Z][\w/&+()-]*){1,5}))/

/** The role the account says it was for. */
const readRole = (text: string): string | undefined => {
  const [, quoted, plain] = ROLE.exec(text) ?? []
  return quoted ?? plain
}

/**
 * Reads somebody's free account of interviewing into a note: what it is about, rounds, warnings, advice, questions to
 * ask, outcome and circumstances, each with its words. What it does not say stays open; the person corrects and confirms. `about` holds what the text cannot know:
 * the note's id, the moment (ISO 8601), and the employer and role where the person names them.
 */
export const readNote = (text: string, about: { id: string; now: string; employer?: Note['employer']; role?: string }): Note => {
  const mended = repair(text.replace(/\r\n?/g, '\n')).trim()
  const lines = mended.split('\n')
  const abroad = isAbroad(lines)
  const rounds = readRounds(lines, abroad)
  const role = about.role ?? readRole(mended)
  const told = toldIn(lines)
  const ended = readEnd(lines, abroad)
  const experience = readExperience(told.filter(({ line }) => !onlyRounds(lines, line, rounds)), abroad)
  const quarter = readQuarter(mended)
  const employer = about.employer ?? readEmployer(lines)
  const level = levelOfRole(role)
  const country = readCountry(lines)
  const circumstances = readCircumstances(told, ended)
  const [advice, questions] = [readAdvice(told, abroad), readQuestions(told)]
  const readFrom: ReadFrom[] = [
    ...(ended ? [{ of: 'outcome' as const, said: saidIn(ended.in) }] : []),
    ...(experience ? [{ of: 'experience' as const, said: saidIn(experience.in) }] : []),
    ...circumstances.readFrom,
    ...advice.map(one => ({ of: 'advice' as const, text: one.text, said: saidIn(one) })),
    ...questions.map(({ text: question, in: one }) => ({ of: 'questions' as const, text: question, said: saidIn(one) })),
  ]
  return {
    id: about.id,
    source: 'own',
    ...(employer && { employer }),
    ...(role !== undefined && { role }),
    ...(level && { level }),
    ...(country !== undefined && { country }),
    ...(quarter !== undefined && { quarter }),
    rounds,
    ...(ended && { outcome: ended.value }),
    ...(experience && { experience: experience.value }),
    ...circumstances.facts,
    warnings: readWarnings(lines, rounds.flatMap(({ said }) => said ?? []), abroad),
    advice: advice.map(one => one.text),
    questions: questions.map(one => one.text),
    text: mended,
    ...(readFrom.length > 0 && { readFrom }),
    added: about.now,
  }
}

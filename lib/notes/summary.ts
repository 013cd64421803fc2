import { sumOfStages, type InterviewProcess } from '../facts/interview'
import type { ProcessCompared, Summary } from './beside'
import { Outcome, type Note } from './note'

/** From so many notes on one may speak of several people; below, each note is one person's account. */
export const ENOUGH_NOTES = 3

const spanOf = (numbers: readonly number[]): { min: number; max: number } | undefined =>
  numbers.length === 0 ? undefined : { min: Math.min(...numbers), max: Math.max(...numbers) }

/** Steps that are no talk: what one sends in is not a round that a posting counts. */
const isRound = ({ kind }: Note['rounds'][number]): boolean => kind !== 'application' && kind !== 'references'
const roundsOf = (note: Note): number | undefined => note.rounds.filter(isRound).length || undefined
/** All minutes of a note, where every round has a length. */
const minutesOf = ({ rounds }: Note): number | undefined => {
  const lengths = rounds.filter(isRound).map(({ minutes }) => minutes)
  return lengths.length > 0 && lengths.every(length => length !== undefined) ? lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0) : undefined
}

const known = <T>(notes: readonly Note[], of: (note: Note) => T | undefined): T[] => notes.flatMap(note => of(note) ?? [])
const told = (answers: readonly boolean[]): { count: number; of: number } | undefined => answers.length === 0 ? undefined : { count: answers.filter(Boolean).length, of: answers.length }

/** What several notes say together; nothing below three. Counts and spans only: never a mean of people's judgements. */
export const summaryOf = (notes: readonly Note[]): Summary | undefined => {
  if (notes.length < ENOUGH_NOTES) return undefined
  const [rounds, minutes, replyDays] = [spanOf(known(notes, roundsOf)), spanOf(known(notes, minutesOf)), spanOf(known(notes, note => note.replyDays))]
  const difficulty = spanOf(notes.flatMap(note => note.rounds.flatMap(round => round.difficulty ?? [])))
  const outcomes = Outcome.options.map(outcome => ({ outcome, count: notes.filter(note => note.outcome === outcome).length })).filter(({ count }) => count > 0)
  const withRounds = notes.filter(note => note.rounds.length > 0)
  const tasks = withRounds.filter(note => note.takeHome !== undefined || note.rounds.some(({ kind }) => kind === 'take-home'))
  const hours = spanOf(known(tasks, note => note.takeHome?.hours))
  const [payTold, toldResult, aiScreening] = [told(known(notes, note => note.payTold)), told(known(notes, note => note.toldResult)), told(known(notes, note => note.aiScreening))]
  return {
    notes: notes.length,
    ...(rounds && { rounds }), ...(minutes && { minutes }), ...(replyDays && { replyDays }), ...(difficulty && { difficulty }),
    outcomes: [...outcomes].sort((a, b) => b.count - a.count),
    ...(tasks.length > 0 && { takeHome: { count: tasks.length, of: withRounds.length, ...(hours && { hours }), unpaid: tasks.filter(note => note.takeHome?.paid === false).length } }),
    ...(payTold && { payTold }), ...(toldResult && { toldResult }), ...(aiScreening && { aiScreening }),
  }
}

/** The process as stated beside the process as reported, in rounds and minutes; nothing where one side says nothing. */
export const processCompared = (stated: InterviewProcess | undefined, notes: readonly Note[]): ProcessCompared | undefined => {
  if (!stated || stated.stages.length === 0) return undefined
  const [rounds, minutes] = [spanOf(known(notes, roundsOf)), spanOf(known(notes, minutesOf))]
  const sum = stated.stages.every(stage => stage.minutes !== undefined) ? sumOfStages(stated) : stated.statedTotal?.minutes
  if (!rounds && !(minutes && sum !== undefined)) return undefined
  return {
    ...(rounds && { rounds: { stated: stated.stages.length, reported: rounds } }),
    ...(minutes && sum !== undefined && { minutes: { stated: sum, reported: minutes } }),
    notes: notes.filter(note => roundsOf(note) !== undefined).length,
  }
}

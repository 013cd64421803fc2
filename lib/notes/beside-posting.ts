import type { Posting } from '../posting/posting'
import type { Block } from '../text/block'
import type { NotesBeside, PromiseAndReport, Question } from './beside'
import type { Note, Warning } from './note'
import { bearingOn, inOrder } from './pick'
import { promisesOf } from './promises'
import { processCompared, summaryOf } from './summary'
import { themesOf } from './themes'

/** How near a report is to a promise: the words of shared themes that stand on both sides, and how broad the overlap is. */
const nearness = (report: string, promise: string): { topic: string; weight: number } => {
  const [left, right] = [themesOf(report), themesOf(promise)]
  const shared = [...left].flatMap(([topic, words]) => {
    const other = right.get(topic)
    if (!other) return []
    const same = [...words].filter(word => other.has(word)).length
    return { topic, weight: same * 2 + Math.min(words.size, other.size) }
  })
  return shared.reduce((best, one) => (one.weight > best.weight ? one : best), { topic: '', weight: 0 })
}

/** A report that shares less than this with a promise is about something else. */
const NEAR_ENOUGH = 3

const pairOf = (warning: Warning, note: Note, posting: ReturnType<typeof promisesOf>): PromiseAndReport & { weight: number } | undefined => {
  const best = posting
    .map(promise => ({ promise, ...nearness(warning.about, promise.words) }))
    .reduce<{ promise?: (typeof posting)[number]; topic: string; weight: number }>((a, b) => (b.weight > a.weight ? b : a), { topic: '', weight: 0 })
  if (!best.promise || best.weight < NEAR_ENOUGH) return undefined
  return { topic: best.topic, promise: best.promise, report: warning.about, note: note.id, weight: best.weight }
}

/** The most pairs and questions worth a person's glance. */
const MOST_PAIRS = 3
const MOST_QUESTIONS = 6

/** What a note reports beside what the posting promises on the same theme, nearest first, each promise once. */
const pairsOf = (blocks: readonly Block[], notes: readonly Note[]): PromiseAndReport[] => {
  const promises = promisesOf(blocks)
  const pairs = notes
    .flatMap(note => note.warnings.flatMap(warning => pairOf(warning, note, promises) ?? []))
    .sort((a, b) => b.weight - a.weight)
  const used = new Set<string>()
  return pairs
    .filter(({ promise }) => !used.has(promise.words) && used.add(promise.words))
    .slice(0, MOST_PAIRS)
    .map(({ topic, promise, report, note }) => ({ topic, promise, report, note }))
}

/** Questions from what the posting leaves open. */
const openQuestions = (posting: Posting): Question[] => [
  ...(posting.pay.length === 0 ? [{ text: 'What is the pay range for this role?', why: 'the posting does not state pay' }] : []),
  ...(posting.interview === undefined ? [{ text: 'Which interview rounds are there, and how long do they take?', why: 'the posting does not say how they interview' }] : []),
  ...(posting.workplace.length === 0 ? [{ text: 'How many days a week are in the office?', why: 'the posting does not say where the work is done' }] : []),
]

/** What a warning is best asked about, by its topic; its own words say the rest. */
const ASK_OF_WARNING: Readonly<Record<Warning['topic'], string>> = {
  role: 'What does a usual week in this role look like?', interview: 'What will each round be about?', 'engineering practice': 'How does a change get from an idea to those who use it?',
  culture: 'What has the team changed lately because somebody asked for it?', management: 'How does the manager of this role work with the team?', pay: 'How is pay set, and when is it looked at again?',
  hours: 'How many hours did people in this team work last month?', communication: 'When will I hear back, and from whom?', honesty: 'Which part of the advertisement should I not take literally?',
}

/** The most warnings that become questions: one a topic, the first that is reported. */
const fromWarnings = (notes: readonly Note[]): Question[] => {
  const topics = new Map(notes.flatMap(note => note.warnings.map((warning): [Warning['topic'], Warning] => [warning.topic, warning])).reverse())
  return [...topics].map(([topic, { about }]) => ({ text: ASK_OF_WARNING[topic], why: `a note says: ${about.length > 120 ? `${about.slice(0, 119)}…` : about}` }))
}

const fromNotes = (notes: readonly Note[]): Question[] =>
  notes.flatMap(note => note.questions.map(question => ({
    text: question.endsWith('?') ? question : `Ask about ${question}.`,
    why: note.source === 'own' ? 'your note on this employer suggests it' : 'a note on this employer suggests it',
  })))

/** The most notes shown beside a posting; the rest is counted. */
const MOST_NOTES = 8

/** Notes that stand beside a posting although they came from elsewhere than the person: with the names of their packs, by id. */
export type PackNotes = { notes: readonly Note[]; packs: Readonly<Record<string, string>> }

/**
 * What notes have to say beside one posting: the person's own, and those of packs that were looked up by its employer. `blocks`
 * are the capture's that the posting was read from.
 */
export const notesBeside = (posting: Posting, blocks: readonly Block[], own: readonly Note[], others: PackNotes = { notes: [], packs: {} }): NotesBeside => {
  const bearing = inOrder([...bearingOn(posting, own), ...others.notes], posting.title?.value)
  const shown = bearing.slice(0, MOST_NOTES)
  const questions = [...fromNotes(bearing), ...openQuestions(posting), ...fromWarnings(bearing)]
  const [summary, process] = [summaryOf(bearing), processCompared(posting.interview, bearing)]
  return {
    notes: shown,
    ...(bearing.length > shown.length && { more: bearing.length - shown.length }),
    ...(others.notes.length > 0 && { packs: { ...others.packs } }),
    ...(summary && { summary }),
    ...(process && { process }),
    pairs: pairsOf(blocks, bearing),
    questions: questions.filter((question, i) => questions.findIndex(({ text }) => text === question.text) === i).slice(0, MOST_QUESTIONS),
  }
}

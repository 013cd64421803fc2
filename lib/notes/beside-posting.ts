import { employerKey } from '../posting/identity'
import type { Posting } from '../posting/posting'
import type { Block } from '../text/block'
import type { NotesBeside, PromiseAndReport, Question } from './beside'
import type { Note, Warning } from './note'
import { promisesOf } from './promises'
import { themesOf } from './themes'

const wordsOf = (text: string | undefined): Set<string> => new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])

/** The share of words that two titles have in common, 0 to 1. */
const alike = (a: string | undefined, b: string | undefined): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const common = [...left].filter(word => right.has(word)).length
  return common / (left.size + right.size - common || 1)
}

/** Notes on the posting's employer: nearest role first, among equals the newest. A note without employer bears on nothing. */
const bearingOn = (posting: Posting, notes: readonly Note[]): Note[] => {
  if (!posting.company) return []
  const key = employerKey(posting.company.value)
  const title = posting.title?.value
  return notes
    .filter(({ employer }) => employer && [employer.name, ...employer.aliases].some(name => employerKey(name) === key))
    .sort((a, b) => alike(b.role, title) - alike(a.role, title) || (b.quarter ?? b.added).localeCompare(a.quarter ?? a.added))
}

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

const fromNotes = (notes: readonly Note[]): Question[] =>
  notes.flatMap(note => note.questions.map(question => ({
    text: question.endsWith('?') ? question : `Ask about ${question}.`,
    why: 'a note on this employer suggests it',
  })))

/** What the person's notes have to say beside one posting; `blocks` are the capture's that the posting was read from. */
export const notesBeside = (posting: Posting, blocks: readonly Block[], notes: readonly Note[]): NotesBeside => {
  const bearing = bearingOn(posting, notes)
  const questions = [...fromNotes(bearing), ...openQuestions(posting)]
  return {
    notes: bearing,
    pairs: pairsOf(blocks, bearing),
    questions: questions.filter((question, i) => questions.findIndex(({ text }) => text === question.text) === i).slice(0, MOST_QUESTIONS),
  }
}

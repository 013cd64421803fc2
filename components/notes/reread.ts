import type { Said } from '../../lib/text/said'
import type { ReadFrom } from '../../lib/notes/note'
import type { NoteDraft } from './draft'

/** What fields of the form are called where it is said that they were kept. */
const CALLED: Readonly<Record<Exclude<keyof NoteDraft, 'readFrom'>, string>> = {
  employer: 'company', domain: 'website', aliases: 'other names', role: 'role', family: 'line of work', level: 'level', country: 'country', quarter: 'when',
  cameBy: 'how you came', replyDays: 'days to the first reply', taskHours: 'task hours', taskPaid: 'whether the task was paid', outcome: 'how it ended', experience: 'overall',
  payAsked: 'pay asked for', payTold: 'pay told before', aiScreening: 'judged by software', toldResult: 'told the result', rounds: 'rounds', warnings: 'points to know', questions: 'questions', advice: 'advice', text: 'text',
}

type Row = string | { said?: Said }
const wordsOf = (row: Row): string | undefined => (typeof row === 'string' ? undefined : row.said?.words)
/** A row as it reads; where its words stand in the text moves when something is written before them. */
const plain = (row: Row): string => JSON.stringify(typeof row === 'string' ? row : { ...row, said: wordsOf(row) })
const same = (a: readonly Row[], b: readonly Row[]): boolean => a.map(plain).join() === b.map(plain).join()

/** Rows as corrected, with what is newly read behind them; rows nobody touched give way to the new reading. */
const merged = <T extends Row>(before: readonly T[], mine: readonly T[], read: readonly T[]): { rows: T[]; kept: boolean } => {
  const has = (rows: readonly T[], row: T): boolean => rows.some(other => plain(other) === plain(row))
  if (same(before, mine)) return { rows: [...read], kept: false }
  const held = mine.filter(row => !has(before, row) || has(read, row))
  const isNew = (row: T): boolean => !has(before, row) && !has(held, row) && !held.some(other => wordsOf(other) !== undefined && wordsOf(other) === wordsOf(row))
  return { rows: [...held, ...read.filter(isNew)], kept: true }
}

/**
 * The form after its text was read again: what the person corrected (`mine` against `before`, what was read last or saved) stays,
 * all else is as read now. `kept` names what stayed, in words for a sentence.
 */
export const rereadDraft = (before: NoteDraft, mine: NoteDraft, read: NoteDraft): { draft: NoteDraft; kept: string[] } => {
  const kept: string[] = []
  const rowsOf = <T extends Row>(key: 'rounds' | 'warnings' | 'questions' | 'advice', rows: { rows: T[]; kept: boolean }): T[] => {
    if (rows.kept) kept.push(CALLED[key])
    return rows.rows
  }
  const lists = {
    rounds: rowsOf('rounds', merged(before.rounds, mine.rounds, read.rounds)),
    warnings: rowsOf('warnings', merged(before.warnings, mine.warnings, read.warnings)),
    questions: rowsOf('questions', merged(before.questions, mine.questions, read.questions)),
    advice: rowsOf('advice', merged(before.advice, mine.advice, read.advice)),
  }
  const fields = Object.fromEntries(Object.entries(read).filter(([key]) => key !== 'readFrom').map(([key, value]): [string, unknown] => {
    // The keys of the form are those of CALLED: Object.entries only forgets it.
    const field = key as keyof typeof CALLED
    const corrected = !(key in lists) && field !== 'text' && mine[field] !== before[field]
    if (corrected && mine[field] !== value) kept.push(CALLED[field])
    // What was there and is not read any more was said by the person or on another page of ours.
    return [key, corrected || value === '' ? mine[field] : value]
  }))
  const readAgain = (one: ReadFrom): boolean => read.readFrom.some(({ of, text }) => of === one.of && text === one.text)
  return { draft: { ...mine, ...fields, ...lists, text: mine.text, readFrom: [...read.readFrom, ...mine.readFrom.filter(one => !readAgain(one))] }, kept }
}

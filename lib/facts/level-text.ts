import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { type Said, saidInField } from '../text/said'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { LEVEL_LABELS, LEVEL_WORDS, MANAGER_OF_THINGS } from '../vocabulary/level-words'
import { labelledAs } from './labelled-as'
import type { Level, SeniorityLevel } from './level'
import { wordPattern } from '../text/word-pattern'

const WORDS = LEVEL_WORDS.map(([level, words]) => [level, anyOf(words)] as const)
const LABELS = LEVEL_LABELS.map(([level, words]) => [level, anyOf(words)] as const)
const THINGS = wordPattern(String.raw`(?<!\p{L})(?:${MANAGER_OF_THINGS.join('|')})[\s-]?$`, 'i')
const GRADE = wordPattern(String.raw`(?<![\p{L}\p{N}])(?<grade>(?:IC|SE|SDE|SWE|ENG|L|E|M|P|T|G)[- ]?\d{1,2}|(?<=\p{Ll}\s)(?:II|III|IV))(?![\p{L}\p{N}])`, '')
const GRADE_SAID = wordPattern(String.raw`(?:\b(?:is|as)\s(?:an?\s)?|level(?:\sis)?:?\s|grade(?:\sis)?:?\s|band:?\s|[([]\s?)(?<grade>(?:IC|SDE|L|E|M|P|T|G)-?\d{1,2})(?![\p{L}\p{N}])`, '')
/** Where a title stops naming the job and begins to name its place or team. */
const TITLE_END = wordPattern(String.raw`\s[|@]\s|\s(?:at|bei|chez)\s\p{Lu}`, '')

type Found = { level: SeniorityLevel; from: number; to: number }

const SERVES = wordPattern(String.raw`(?:assistant|secretary|aide|reporting|reports|support)\s(?:\p{L}+\s){0,2}(?:to|of|for)\s(?:the\s|our\s)?(?:\p{L}+\s){0,2}$`, 'i')
const STAGE_FIRST = wordPattern(String.raw`^stage(?!\p{L})`, 'i')
const levelIn = (text: string): Found | undefined => {
  for (const [level, pattern] of WORDS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const head = text.slice(0, match.index)
    if (level === 'manager' && THINGS.test(head) || level === 'lead' && /\blead(?:s)?\s(?:generation|gen)/i.test(text)) continue
    // "Assistant to the Director", "Executive Assistant to the CEO": someone else's rank.
    if (SERVES.test(head)) continue
    if (level === 'intern' && /^stage$/i.test(match[0]) && !STAGE_FIRST.test(text)) continue
    return { level, from: match.index, to: match.index + match[0].length }
  }
  return undefined
}

const fromTitle = (title: string, said: (from: number, to: number) => Said): Level | undefined => {
  const text = plain(title).slice(0, 200)
  const end = text.search(TITLE_END)
  const found = levelIn(end < 0 ? text : text.slice(0, end))
  const grade = GRADE.exec(text)
  if (found === undefined && grade === null) return undefined
  const from = Math.min(found?.from ?? Infinity, grade?.index ?? Infinity)
  const to = Math.max(found?.to ?? 0, grade === null ? 0 : grade.index + grade[0].length)
  return { ...(found === undefined ? {} : { level: found.level }), ...(grade?.groups?.['grade'] === undefined ? {} : { grade: grade.groups['grade'] }), said: said(from, to) }
}

/** Experience that a board calls none. */
const BEGINNER = wordPattern(String.raw`^(?:débutant\p{L}{0,2}|berufseinsteiger|einsteiger|entry[- ]level|beginner|junior|principiante|starter)(?!\p{L})`, 'i')

const fromLabel = (blocks: readonly Block[]): Level | undefined => {
  for (const line of labelledAs(blocks, 'level')) {
    if (line.text.length > 60) continue
    const grade = GRADE.exec(line.text)?.groups?.['grade']
    const named = LABELS.filter(([, pattern]) => pattern.test(line.text))
    // "Mid-Senior level" names two, which is none.
    const level = named.length === 1 ? named[0]?.[0] : undefined
    if (level !== undefined || grade !== undefined) return { ...(level === undefined ? {} : { level }), ...(grade === undefined ? {} : { grade }), said: saidIn(blocks, line, 0, line.text.length) }
  }
  for (const line of labelledAs(blocks, 'years')) {
    if (line.by !== 'heading' && line.text.length <= 30 && BEGINNER.test(line.text)) return { level: 'junior', said: saidIn(blocks, line, 0, line.text.length) }
  }
  return undefined
}

const gradeInText = (blocks: readonly Block[]): Level | undefined => {
  for (const statement of statementsOf(blocks)) {
    const match = /(?:level|grade|job|role|position|band)/i.test(statement.text) ? GRADE_SAID.exec(statement.text) : null
    const grade = match?.groups?.['grade']
    if (match !== null && grade !== undefined) {
      const from = match.index + match[0].length - grade.length
      return { grade, said: saidIn(blocks, statement, from, from + grade.length) }
    }
  }
  return undefined
}

const titleBlock = (blocks: readonly Block[], title: string | undefined): Statement | undefined => {
  const at = blocks.findIndex(block => title === undefined ? block.kind === 'heading' && (block.level ?? 1) <= 2 : block.text.includes(title))
  const of = blocks[at]
  return of === undefined || at > 40 ? undefined : { block: at, of, from: title === undefined ? 0 : Math.max(0, of.text.indexOf(title)), text: title ?? of.text }
}

/**
 * The seniority that a posting names, in its title or under a label, and the employer's own grade. Without a `title` the first
 * heading counts as one. A product or account manager manages no people: the word then says nothing.
 */
export const readLevel = (blocks: readonly Block[], title?: string): Level | undefined => {
  const line = titleBlock(blocks, title)
  const words = title ?? line?.text
  const named = words === undefined ? undefined
    : fromTitle(words, (from, to) => line === undefined ? saidInField('site', 'title', words.slice(from, to)) : saidIn(blocks, line, from, to))
  const labelled = fromLabel(blocks)
  const grade = named?.grade === undefined ? labelled?.grade === undefined ? gradeInText(blocks) : labelled : undefined
  if (named?.level !== undefined) return grade?.grade === undefined ? named : { ...named, grade: grade.grade }
  if (labelled?.level !== undefined) return named?.grade === undefined ? labelled : { ...labelled, grade: named.grade }
  return named ?? labelled ?? grade
}

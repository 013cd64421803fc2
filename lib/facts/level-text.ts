import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { type Said, saidInField } from '../text/said'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { LEVEL_LABELS, LEVEL_SAID, LEVEL_WORDS, MANAGER_OF_THINGS, NUMBERED_THINGS, THINGS_MANAGED } from '../vocabulary/level-words'
import { labelledAs } from './labelled-as'
import type { Level, SeniorityLevel } from './level'
import { wordPattern } from '../text/word-pattern'

const WORDS = LEVEL_WORDS.map(([level, words]) => [level, anyOf(words)] as const)
const LABELS = LEVEL_LABELS.map(([level, words]) => [level, anyOf(words)] as const)
const THINGS = wordPattern(String.raw`(?<!\p{L})(?:${MANAGER_OF_THINGS.join('|')})[\s-]?$`, 'i')
const THINGS_BEHIND = wordPattern(String.raw`^\s(?:de |du |d'|des |na |ds\. )?(?:${THINGS_MANAGED.join('|')})(?!\p{L})`, 'i')
const NUMBERED = wordPattern(String.raw`(?<!\p{L})(?:${NUMBERED_THINGS.join('|')})\s$`, 'i')
const GRADE = wordPattern(String.raw`(?<![\p{L}\p{N}])(?<grade>(?:IC|SE|SDE|SWE|ENG|L|E|M|P|T|G)[- ]?\d{1,2}|Band \d[a-d]?|(?<=\p{Ll}\s)(?:I{1,3}\s?[/-]\s?(?:II|III|IV)|II|III|IV)|(?<=\p{Ll}\s)[1-5](?=\s{0,2}$))(?![\p{L}\p{N}])`, '')
const GRADE_LABEL = /grade|band|niveau de grade/
const GRADE_VALUE = /^(?:(?:band|grade|gs|level)[ -]?)?[a-z]{0,2}-?\d{1,2}[a-d]?$/i
const SAID_OF_POST = LEVEL_SAID.map(([level, words]) => [level, anyOf(words)] as const)
const GRADE_SAID = wordPattern(String.raw`(?:\b(?:is|as)\s(?:an?\s)?|level(?:\sis)?:?\s|grade(?:\sis)?:?\s|band:?\s|[([]\s?)(?<grade>(?:IC|SDE|L|E|M|P|T|G)-?\d{1,2})(?![\p{L}\p{N}])`, '')
/** Where a title stops naming the job and begins to name its place or team. */
const TITLE_END = wordPattern(String.raw`\s[|@]\s|\s(?:at|bei|chez)\s\p{Lu}`, '')

type Found = { level: SeniorityLevel; from: number; to: number }

const SERVES = wordPattern(String.raw`(?:assistant|secretary|aide|reporting|reports|support)\s(?:\p{L}+\s){0,2}(?:to|of|for)\s(?:the\s|our\s)?(?:\p{L}+\s){0,2}$`, 'i')
/** The French word for an internship; on an English stage there are managers and crews. */
const STAGE_FIRST = wordPattern(String.raw`^stage(?!\p{L})(?! (?:manager|technician|hand|crew|director|designer|lighting|electrician|carpenter))`, 'i')
const levelIn = (text: string): Found | undefined => {
  for (const [level, pattern] of WORDS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const head = text.slice(0, match.index)
    const tail = text.slice(match.index + match[0].length)
    if (level === 'manager' && (THINGS.test(head) || THINGS_BEHIND.test(tail)) || level === 'lead' && /\blead(?:s)?\s(?:generation|gen)/i.test(text)) continue
    // "Assistant to the Director", "Executive Assistant to the CEO": someone else's rank.
    if (SERVES.test(head) || /^(?:['’]s)? (?:assistant|secretary|pa)\b/i.test(tail)) continue
    if (level === 'intern' && /^stage$/i.test(match[0]) && !STAGE_FIRST.test(text)) continue
    return { level, from: match.index, to: match.index + match[0].length }
  }
  return undefined
}

/** The grade in a title ("Electrician III"); the number of a trial, a war or a school year is none. */
const gradeIn = (text: string): { grade: string; from: number; to: number } | undefined => {
  const match = GRADE.exec(text)
  const grade = match?.groups?.['grade']
  if (match === null || grade === undefined || NUMBERED.test(text.slice(0, match.index))) return undefined
  return { grade, from: match.index, to: match.index + match[0].length }
}

const fromTitle = (title: string, said: (from: number, to: number) => Said): Level | undefined => {
  const text = plain(title).slice(0, 200)
  const end = text.search(TITLE_END)
  const found = levelIn(end < 0 ? text : text.slice(0, end))
  const grade = gradeIn(text)
  if (found === undefined && grade === undefined) return undefined
  const from = Math.min(found?.from ?? Infinity, grade?.from ?? Infinity)
  const to = Math.max(found?.to ?? 0, grade?.to ?? 0)
  return { ...(found && { level: found.level }), ...(grade && { grade: grade.grade }), said: said(from, to) }
}

/** Experience that a board calls none. */
const BEGINNER = wordPattern(String.raw`^(?:débutant\p{L}{0,2}|berufseinsteiger|einsteiger|entry[- ]level|beginner|junior|principiante|starter)(?!\p{L})`, 'i')

const fromLabel = (blocks: readonly Block[]): Level | undefined => {
  for (const line of labelledAs(blocks, 'level')) {
    if (line.text.length > 60) continue
    const grade = gradeIn(line.text)?.grade ?? (GRADE_LABEL.test(line.label) && GRADE_VALUE.test(line.text) ? line.text : undefined)
    const text = line.text.replace(/\(?non[- ]manager(?:ial)?\)?/i, ' ')
    const named = LABELS.filter(([, pattern]) => pattern.test(text))
    // "Junior or senior" names two, which is none.
    const level = named.length === 1 ? named[0]?.[0] : undefined
    if (level !== undefined || grade !== undefined) return { ...(level === undefined ? {} : { level }), ...(grade === undefined ? {} : { grade }), said: saidIn(blocks, line, 0, line.text.length) }
  }
  for (const line of labelledAs(blocks, 'years')) {
    if (line.by !== 'heading' && line.text.length <= 30 && BEGINNER.test(line.text)) return { level: 'junior', said: saidIn(blocks, line, 0, line.text.length) }
  }
  return undefined
}

/** So many lines at the top of a posting may be what a board says of it in a word or two. */
const TOP = 14
const OF_LEVEL = wordPattern(String.raw`^(?:entry|junior|mid|mid-senior|middle|intermediate|senior|associate|executive|director)[ -]level$`, 'i')
/** "Mid-level" as a line of its own in the head. */
const lineOfLevel = (blocks: readonly Block[]): Level | undefined => {
  for (const [block, of] of blocks.slice(0, TOP).entries()) {
    const text = plain(of.text).trim()
    const named = OF_LEVEL.test(text) ? LABELS.filter(([, pattern]) => pattern.test(text)) : []
    const level = named.length === 1 ? named[0]?.[0] : undefined
    if (level !== undefined) return { level, said: saidIn(blocks, { block, of, from: 0, text }, 0, text.length) }
  }
  return undefined
}

/** A sentence that says how senior the post is, where neither title nor label do. */
const saidOfPost = (blocks: readonly Block[]): Level | undefined => {
  for (const statement of statementsOf(blocks)) {
    if (!/level|s[eéê]nior|j[uú]nior|graduate|einste?i|débutant|[sj]r\b|seasoned|mid[ -]weight|medior|intermediate|confirmé/i.test(statement.text)) continue
    for (const [level, pattern] of SAID_OF_POST) {
      const match = pattern.exec(statement.text)
      if (match !== null && !/\bnot (?:an? )?$/i.test(statement.text.slice(0, match.index))) return { level, said: saidIn(blocks, statement, match.index, match.index + match[0].length) }
    }
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
  const stated = lineOfLevel(blocks) ?? saidOfPost(blocks)
  const graded = named ?? labelled ?? grade
  return stated === undefined ? graded : { ...stated, ...(graded?.grade !== undefined && { grade: graded.grade }) }
}

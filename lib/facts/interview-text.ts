import type { Block } from '../text/block'
import { anyOf, bare, plain } from '../text/cues'
import { saidInBlock } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { INTERVIEW_HEADINGS, PROCESS_NAMES } from '../vocabulary/interview-words'
import { durationsIn } from './duration'
import type { InterviewProcess, InterviewStage } from './interview'
import { announcedProse, arrowsIn, proseStages, timedStages } from './interview-prose'
import { labelledStages } from './interview-labelled'
import { NUMBERED, stageIn, type StageLine } from './interview-stage'

const HEADING = wordPattern(String.raw`^(?:${INTERVIEW_HEADINGS.join('|')})$`, 'i')
/** Of these the headings that can be about nothing else: beneath them, sentences count too. */
const OF_PROCESS = wordPattern(String.raw`(?<!\p{L})(?:${PROCESS_NAMES.join('|')})(?!\p{L})|^(?:the process|how we (?:hire|interview))$`, 'i')
/** A line that leads a group: "First Stage - you meet the team". */
const LEAD = wordPattern(String.raw`^[^\p{L}\p{N}]{0,12}(?<name>[\p{L}\p{N}][\p{L}\p{N} &/'-]{1,50}?)\s?(?<kind>stages?|rounds?|phase|step|étape)(?:\s?\(.{1,30}\))?(?:\s?[-–—:]\s?|$)`, 'i')
const TOTAL = wordPattern(String.raw`(?<!\p{L})(?:in total|total|overall|altogether|entire|whole|insgesamt|au total)(?!\p{L})`, 'i')
const PROCESS = anyOf(['process', 'interviews?', 'prozess', 'processus', 'entretiens?', 'gespräche'])
/** A line that is the total: "Total: about 6 hours". */
const OWN_TOTAL = /^\W{0,4}(?:in )?(?:total|insgesamt|au total)\b/i

type Line = StageLine & { of: Block }

/** The blocks of the part of a posting that is about the process, and whether it can be about nothing else. */
type Section = { lines: Line[]; sure: boolean }
const sectionOf = (blocks: readonly Block[]): Section => {
  const headed = headedLines(blocks)
  if (headed.length > 0) return { lines: headed, sure: headed.some(({ of }) => of.under.some(heading => OF_PROCESS.test(bare(heading)))) }
  const announced = announcedLines(blocks)
  return announced.length > 0 ? { lines: announced, sure: false } : { lines: belowOwnLine(blocks), sure: true }
}

/** In plain text, a line that is nothing but the name of the process, and what follows it: a paragraph, or lines that number stages. */
const belowOwnLine = (blocks: readonly Block[]): Line[] => {
  const at = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length <= 60 && OF_PROCESS.test(bare(text)) && HEADING.test(bare(text)))
  const rest = at < 0 ? [] : blocks.slice(at + 1, at + 13)
  const isStage = ({ kind, text }: Block): boolean => kind === 'item' || NUMBERED.test(plain(text))
  const first = rest.findIndex(block => isStage(block))
  const end = first < 0 || first > 1 ? 1 : first + rest.slice(first).findIndex((block, index) => !isStage(block) || index === rest.length - first - 1) + 1
  return rest.slice(0, end).map((of, index) => ({ block: at + 1 + index, of, text: plain(of.text) }))
}

/** "Our interview process has three steps:" and the numbered lines that follow it, where no heading says so. */
const ANNOUNCED = wordPattern(String.raw`(?:interview|hiring|recruit\p{L}{0,6}|selection|bewerbungs|auswahl|recrutement)\p{L}{0,8}(?:[ -]\p{L}{1,14}){0,6}[ -]?(?:process|prozess|steps?|stages?|rounds?|schritte\p{L}?|étapes)(?!\p{L})(?: \p{L}+){0,6}:\s{0,2}$`, 'i')
const announcedLines = (blocks: readonly Block[]): Line[] => {
  const at = blocks.findIndex(({ text }) => text.length <= 300 && ANNOUNCED.test(plain(text)))
  if (at < 0) return []
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex(({ kind }) => kind !== 'item')
  const items = end < 0 ? rest : rest.slice(0, end)
  return items.length < 2 || items.length > 12 ? [] : items.map((of, index) => ({ block: at + 1 + index, of, text: plain(of.text) }))
}

const headedLines = (blocks: readonly Block[]): Line[] => blocks.flatMap((of, block) => {
  const inside = of.under.some(heading => HEADING.test(bare(heading)))
  return inside ? [{ block, of, text: plain(of.text) }] : []
})

const totalIn = (lines: readonly Line[], blocks: readonly Block[]): InterviewProcess['statedTotal'] => {
  for (const { block, of, text } of lines) {
    const total = TOTAL.exec(text)
    const own = OWN_TOTAL.test(text) && text.length <= 80
    if (total === null || of.kind === 'item' && !own && !PROCESS.test(text)) continue
    const length = durationsIn(text).find(found => Math.abs(found.from - total.index) <= 60)
    if (length !== undefined && (own || PROCESS.test(text))) return { minutes: length.minutes, said: saidInBlock(blocks, block, length.from, length.to) }
  }
  return undefined
}

type Reading = { stages: InterviewStage[]; group: string | undefined }

/** A nested item, or a bare item between numbered ones, is a part of the stage above it. */
const isPart = (line: Line, top: { depth: number; ordered: boolean; open: boolean }): boolean =>
  (line.of.depth ?? 0) > top.depth || (top.ordered && line.of.ordinal === undefined && top.open)

/** "Rounds 1 & 2: technical interviews" are two stages of one name. */
const roundsOf = (numbered: RegExpExecArray | null): number => {
  const [first, last] = (numbered?.[0].match(/\d{1,2}/g) ?? []).map(Number)
  return first === undefined || last === undefined || last <= first || last - first > 5 ? 1 : last - first + 1
}

const readItems = (lines: readonly Line[], blocks: readonly Block[]): InterviewStage[] => {
  const reading: Reading = { stages: [], group: undefined }
  const items = lines.filter(line => line.of.kind === 'item')
  const depth = Math.min(...items.map(line => line.of.depth ?? 0))
  const ordered = items.some(line => line.of.ordinal !== undefined && (line.of.depth ?? 0) === depth)
  let open = false
  for (const line of lines) {
    const inner = bare(line.of.under.at(-1) ?? '')
    if (line.of.kind !== 'item') {
      const lead = LEAD.exec(line.text)?.groups?.['name']?.trim()
      if (lead !== undefined && line.of.kind !== 'cell') reading.group = lead
      continue
    }
    const last = reading.stages.at(-1)
    if (last !== undefined && isPart(line, { depth, ordered, open })) {
      last.parts = [...(last.parts ?? []), line.text.slice(0, 200)]
      continue
    }
    const numbered = NUMBERED.exec(line.text)
    const several = numbered === null ? timedStages(blocks, line) : []
    if (several.length > 1) {
      reading.stages.push(...several)
      continue
    }
    const stage = stageIn(line, blocks, numbered !== null || ordered && line.of.ordinal !== undefined)
    open = /:\s*$/.test(line.text)
    const group = reading.group ?? (HEADING.test(inner) ? undefined : LEAD.exec(line.of.under.at(-1) ?? '')?.groups?.['name']?.trim())
    if (stage === undefined) continue
    reading.stages.push(...Array.from({ length: roundsOf(numbered) }, () => ({ ...stage, ...(group === undefined ? {} : { group }) })))
  }
  return reading.stages
}

/** Without a list, lines that number or time the stages: "Stage 1: Call with HR (30 min)". */
const readLines = (lines: readonly Line[], blocks: readonly Block[]): InterviewStage[] => lines.flatMap(line => {
  if (line.of.kind === 'item' || line.text.length > 300) return []
  const numbered = NUMBERED.exec(line.text)
  const several = numbered === null && !TOTAL.test(line.text) ? timedStages(blocks, line) : []
  if (several.length > 1) return several
  const timed = durationsIn(line.text).length > 0 && line.text.length <= 90 && !TOTAL.test(line.text)
  const stage = line.text.length <= 200 && (numbered !== null || timed) ? stageIn(line, blocks, numbered !== null) : undefined
  return stage === undefined ? [] : Array.from({ length: roundsOf(numbered) }, () => stage)
})

/** Without a list: arrows, lines that number or time the stages, sentences under a heading that is about nothing else. */
const running = (blocks: readonly Block[], { lines, sure }: Section): InterviewStage[] => {
  const arrows = lines.flatMap(line => arrowsIn(blocks, line))
  if (arrows.length > 0) return arrows
  const told = readLines(lines, blocks)
  const prose = new Set(lines.map(({ block }) => block))
  const sentences = !sure || told.length > 1 ? [] : proseStages(blocks, block => prose.has(block))
  return sentences.length > told.length ? sentences : told
}

/**
 * The interview process that the posting itself describes: its stages in order, their lengths where stated, and the total that
 * the posting claims. Read in a section headed as such, under a line that announces it, or in a sentence that begins with it
 * ("Our hiring process consists of …"); nowhere else, for to lead interviews is many people's task.
 */
export const readInterview = (blocks: readonly Block[]): InterviewProcess | undefined => {
  const section = sectionOf(blocks)
  const { lines } = section
  const listed = readItems(lines, blocks)
  const found = listed.length > 0 ? listed : running(blocks, section)
  const said = found.length > 0 ? found : announcedProse(blocks)
  const stages = (said.length > 0 ? said : labelledStages(blocks)).slice(0, 40)
  const statedTotal = totalIn(lines, blocks)
  return stages.length === 0 && statedTotal === undefined ? undefined : { stages, ...(statedTotal === undefined ? {} : { statedTotal }) }
}

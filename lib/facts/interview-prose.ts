import type { Block } from '../text/block'
import { anyOf, mayHold } from '../text/cues'
import { matchesIn } from '../text/matches'
import { saidInBlock } from '../text/said'
import { type Statement, statementsOf } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { CONSISTS_OF, NEXT_STAGE, PROCESS_NAMES, STAGES_IN_PROSE } from '../vocabulary/interview-words'
import { durationsIn } from './duration'
import type { InterviewStage } from './interview'
import { stageIn, type StageLine } from './interview-stage'

const ARROW = /\s?(?:→|➔|➜|⇒|->|=>|»|\s>\s)\s?/g
const NEXT = wordPattern(String.raw`\s{0,2}(?:→|➔|➜|⇒|->|=>|»)\s{0,2}|[,;]?\s(?:${NEXT_STAGE.join('|')})[,\s]\s?|[,;.:]\s`, 'gi')
const STAGE = anyOf(STAGES_IN_PROSE)
/** What stands before the name of a stage: "you will be invited to a", "First, there is an". */
const BEFORE = wordPattern(String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:.{0,80}\s)?(?:invited (?:to|for)|asked (?:to|for)|(?:consists?|made up|comprised) of|starts? with|begins? with|attend|complete|give|have|there (?:is|are)|we(?:'ll| will) (?:do|arrange|schedule|make))\s)?(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|next|finally|lastly|last|zuerst|zunächst|d'abord|primero|först|først|nejprve|najpierw|сначала|you(?:'ll| will)?|we(?:'ll| will)?),?\s){0,3}(?:(?:an?|the|your|our|one|initial|short|brief|ein\p{L}{0,2}|une?|la|le|el|los|una|uma?|o|een|en|ett?|et|jeden|jedna)\s(?=\S)){0,2}`, 'i')

/** "Our hiring process consists of …", "Interview process: …", at the beginning of a sentence: elsewhere it is somebody's task. */
const OWN_PROCESS = wordPattern(String.raw`^[^\p{L}\p{N}]{0,6}(?:(?:our|the|your|this|typical|standard|full|unser|der|das|notre|le|nuestro|el|nosso|o|onze|de|vår|vores|nasz|naše|náš|meidän|наш|наші?)\s){0,3}(?:${PROCESS_NAMES.join('|')})(?:\s(?:for|at|für|bei|pour|chez|para|en|em|voor|bij|för|hos|for|dla|pro|w)\s(?:\p{L}{1,16}\s?){1,4})?(?:\s?[:–—-]\s?|\s(?:${CONSISTS_OF.join('|')})[\s:]\s?)`, 'i')
const mayBeOwn = mayHold(PROCESS_NAMES, /process|prozess|proces|přij|výb|proses|etap|étapes|этап|етап|verfahren|ablauf|fases|interview|hiring|rekry/i)

const LETTER = wordPattern(String.raw`\p{L}`, '')
/** "… with 15 minutes for your questions": a part of the one before. */
const OF_ANOTHER = wordPattern(String.raw`^\s?(?:with|including|of which|incl|mit|davon|inklusive|avec|dont|con|incluid[oa]s?|com|met|inclusief|waarvan|med|z tego|w tym|z toho|včetně|из них|включая)(?!\p{L})`, 'i')
/** A part of a text, by its offsets there. */
export type Part = { from: number; to: number }
const MOST = 40
/** The parts of a text from an offset on, between what a pattern finds. */
export const partsOf = (text: string, from: number, between: RegExp): Part[] => {
  const parts: Part[] = []
  let at = from
  for (const { index, 0: words } of matchesIn(between, text).slice(0, MOST)) {
    if (index < at) continue
    parts.push({ from: at, to: index })
    at = index + words.length
  }
  return [...parts, { from: at, to: text.length }]
}

/** The stage that a part of a text names, said by just these words; `offset` is where the text begins in its block. */
export const stageAt = (blocks: readonly Block[], block: number, offset: number, text: string, { from, to }: Part): InterviewStage | undefined => {
  const words = text.slice(from, to)
  const stage = stageIn({ block, text: words }, blocks, true)
  const start = from + (words.length - words.trimStart().length)
  return stage === undefined ? undefined : { ...stage, said: saidInBlock(blocks, block, offset + start, offset + from + words.trimEnd().length) }
}

/** Stages joined by arrows: "Recruiter call → technical interview → offer". */
export const arrowsIn = (blocks: readonly Block[], { block, text }: StageLine, lead = 0): InterviewStage[] => {
  const whole = text.slice(0, 600)
  const label = lead > 0 ? lead : OWN_PROCESS.exec(whole)?.[0].length ?? 0
  const parts = partsOf(whole, label, ARROW)
  return parts.length < 3 ? [] : parts.flatMap(part => stageAt(blocks, block, 0, whole, part) ?? [])
}

const stagesIn = (blocks: readonly Block[], { block, from, text }: Statement, lead: number): InterviewStage[] =>
  partsOf(text, lead, NEXT).flatMap((part): InterviewStage[] => {
    const words = text.slice(part.from, part.to)
    if (words.length > 160 || !STAGE.test(words)) return []
    const before = BEFORE.exec(words)?.[0].length ?? 0
    const stage = stageAt(blocks, block, from, text, { from: STAGE.test(words.slice(before)) ? part.from + before : part.from, to: part.to })
    return stage === undefined ? [] : [stage]
  })

/**
 * The stages of a line that gives each its own length ("a panel of 45 minutes and a walk through the unit of 30 minutes"), whatever
 * they are called; nothing where fewer than two are timed, or something between them is neither timed nor a stage.
 */
export const timedStages = (blocks: readonly Block[], { block, text }: StageLine): InterviewStage[] => {
  const whole = text.slice(0, 600)
  if (durationsIn(whole).length < 2) return []
  const parts = partsOf(whole, OWN_PROCESS.exec(whole)?.[0].length ?? 0, NEXT).filter(({ from, to }) => LETTER.test(whole.slice(from, to)))
  const timed = parts.filter(({ from, to }) => durationsIn(whole.slice(from, to)).length === 1)
  const named = parts.filter(({ from, to }) => STAGE.test(whole.slice(from, to)))
  if (timed.length < 2 || named.length === 0 || parts.some(({ from, to }) => OF_ANOTHER.test(whole.slice(from, to))) || parts.some(part => !timed.includes(part) && !named.includes(part))) return []
  return parts.flatMap(part => {
    const words = whole.slice(part.from, part.to)
    const before = BEFORE.exec(words)?.[0].length ?? 0
    return stageAt(blocks, block, 0, whole, before < words.length - 3 ? { ...part, from: part.from + before } : part) ?? []
  })
}

/** The stages that sentences name one after the other ("a phone screen, followed by an interview with the team"), at least two. */
export const proseStages = (blocks: readonly Block[], within: (block: number) => boolean): InterviewStage[] => {
  const stages = statementsOf(blocks).filter(({ block, text, of }) => within(block) && of.kind !== 'heading' && text.length <= 700)
    .flatMap(statement => stagesIn(blocks, statement, OWN_PROCESS.exec(statement.text)?.[0].length ?? 0))
  return stages.length < 2 ? [] : stages
}

/** The stages of a sentence that begins with the process itself, under whatever heading. */
export const announcedProse = (blocks: readonly Block[]): InterviewStage[] => {
  for (const statement of statementsOf(blocks)) {
    const { text, block, from } = statement
    if (!mayBeOwn(text) || text.length > 700) continue
    const lead = OWN_PROCESS.exec(text)?.[0].length ?? 0
    if (lead === 0) continue
    const arrows = from === 0 ? arrowsIn(blocks, { block, text }, lead) : []
    const stages = arrows.length > 0 ? arrows : stagesIn(blocks, statement, lead)
    if (stages.length >= 2) return stages
  }
  return []
}

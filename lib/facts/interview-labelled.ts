import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { STAGE_WORDS, STAGES_IN_PROSE } from '../vocabulary/interview-words'
import { durationsIn } from './duration'
import type { InterviewStage } from './interview'
import { type Part, partsOf, stageAt } from './interview-prose'

const LABEL = wordPattern(String.raw`(?:^|[.!?|]\s{1,3})[^\p{L}\p{N}]{0,4}(?:interviews?|interview days?|interviewing|vorstellungsgespräche?|entretiens?|entrevistas?):\s{1,3}`, 'i')
const SENTENCE_END = wordPattern(String.raw`[.!?](?=\s{1,3}\p{Lu})`, '')
/** "19 & 20 January (day 1: …)": what stands in the bracket are the stages. */
const OF_DAYS = /\(((?:day|tag|jour|día|dia|dag) ?(?:\d|one|two)\b[^()]{10,400})\)/i
const DAY = /^\s{0,2}((?:day|tag|jour|día|dia|dag) ?(?:\d|one|two)) ?[:–-]\s?/i
const BETWEEN = wordPattern(String.raw`[;,]\s(?:(?:and |und |et |y |e )?(?:then |dann |puis )?)|\s(?:and|und|et|y|then|→|->)\s`, 'gi')
const STAGE = anyOf([...STAGE_WORDS, ...STAGES_IN_PROSE])
/** A stage is named in few words; more are a sentence. */
const MOST_WORDS = 7
const LONGEST = 600

const isStage = (words: string): boolean => words.split(' ').length <= MOST_WORDS && (durationsIn(words).length === 1 || STAGE.test(words))

const stagesBetween = (blocks: readonly Block[], block: number, text: string, from: number, to: number): InterviewStage[] => {
  const parts: Part[] = partsOf(text.slice(0, to), from, BETWEEN)
  let group: string | undefined
  const stages = parts.map((part): InterviewStage | undefined => {
    const lead = DAY.exec(text.slice(part.from, part.to))
    if (lead?.[1] !== undefined) group = lead[1]
    const own = { from: part.from + (lead?.[0].length ?? 0), to: part.to }
    const stage = isStage(text.slice(own.from, own.to).trim()) ? stageAt(blocks, block, 0, text, own) : undefined
    return stage === undefined ? undefined : { ...stage, ...(group !== undefined && { group }) }
  })
  const found = stages.filter(stage => stage !== undefined)
  return found.length >= 2 && found.length === stages.length ? found : []
}

/**
 * The stages that stand in a row behind the label "Interview:" ("30 min chat, 90 min pairing, half-day onsite"), or behind the days
 * of it ("day 1: …; day 2: …"); nothing where one of them is no stage, for a date or a sentence stands there more often.
 */
export const labelledStages = (blocks: readonly Block[]): InterviewStage[] => {
  for (const [block, of] of blocks.entries()) {
    if (of.kind === 'heading' || !/[:：]/.test(of.text)) continue
    const text = plain(of.text).slice(0, 4 * LONGEST)
    const label = LABEL.exec(text)
    if (label === null) continue
    const from = label.index + label[0].length
    const rest = text.slice(from, from + LONGEST)
    const days = OF_DAYS.exec(rest)
    const end = rest.search(SENTENCE_END)
    const [start, to] = days === null ? [from, from + (end < 0 ? rest.length : end)] : [from + days.index + 1, from + days.index + days[0].length - 1]
    const stages = stagesBetween(blocks, block, text, start, to)
    if (stages.length > 0) return stages
  }
  return []
}

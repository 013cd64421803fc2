import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { saidInBlock } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { ASYNC, NO_STAGE, STAGE_WORDS } from '../vocabulary/interview-words'
import { durationsIn } from './duration'
import type { InterviewStage } from './interview'

/** A line that may name a stage: its words and the block it stands in. */
export type StageLine = { block: number; text: string }

const STAGE = anyOf(STAGE_WORDS)
const OWN_TIME = anyOf(ASYNC)
const NO = wordPattern(String.raw`^(?:${NO_STAGE.join('|')})(?!\p{L})`, 'i')
/** "Round 1:", "Step 2 –", "3." and, of two at once, "Rounds 1 & 2:". */
export const NUMBERED = /^(?:(?:stages?|steps?|rounds?|phases?|schritte?|étapes?|runden?|etapas?|fases?|steg|trin|trinn|etap|krok|kolo|runda|vaihe|этап|раунд|етап)\s?\d{1,2}(?:\s?(?:&|\+|and|und|et|-|–|y|e|och|og|i|a|и)\s?(\d{1,2}))?|\d{1,2}[.)])\s?[:.)–—-]?\s?/i

const REFERENCES = wordPattern(String.raw`(?:references?|referenz\p{L}*|références)(?!\p{L})`, 'i')
/** A whole sentence about references or a background check gets a short name. */
const checkName = (text: string): string | undefined => {
  const references = REFERENCES.test(text)
  const background = /background (?:check|screening)/i.test(text)
  if (!/^(?:we|wir|nous)\s/i.test(text) || (!references && !background)) return undefined
  return references && background ? 'References and background check' : references ? 'References' : 'Background check'
}

const OF_LENGTH = /\s(?:of|for|von|de|d'|van|på|av|af|lasting|à)\s?$/i
const NO_LETTER = wordPattern(String.raw`\P{L}`, 'g')
const withoutLength = (text: string): { name: string; minutes: number | undefined; async: boolean } => {
  const bracket = /[([](?<inside>[^()[\]]{1,60})[)\]]/.exec(text)
  const inside = bracket?.groups?.['inside'] ?? ''
  const lengths = durationsIn(inside)
  const async = OWN_TIME.test(inside) || /take[- ]home/i.test(text)
  if (bracket !== null && (lengths.length > 0 || OWN_TIME.test(inside))) {
    return { name: `${text.slice(0, bracket.index)}\n${text.slice(bracket.index + bracket[0].length)}`, minutes: lengths[0]?.minutes, async }
  }
  const loose = durationsIn(text)[0]
  if (loose === undefined) return { name: text, minutes: undefined, async }
  const before = text.slice(0, loose.from).replace(/\s?[-–—:,|]\s?(?:an?\s|about\s|approx\.?\s)?$|\s(?:an?|about)\s?$/i, '')
  // "30 minute call with the recruiter": the length leads, the name follows.
  if (before.replace(NO_LETTER, '').length < 3) return { name: text.slice(loose.to), minutes: loose.minutes, async }
  // "A call of 30 minutes with the team": the length stands inside the name.
  const within = OF_LENGTH.test(before) && loose.to < text.length - 3
  return within
    ? { name: before.replace(OF_LENGTH, '') + text.slice(loose.to), minutes: loose.minutes, async }
    : { name: /[-–—:,|]\s?(?:an?\s|about\s|approx\.?\s)?$/i.test(text.slice(0, loose.from)) || loose.to >= text.length - 2 ? before.replace(OF_LENGTH, '') : text, minutes: loose.minutes, async }
}

const NOTHING_BEHIND = wordPattern(String.raw`[^\p{L}\p{N}]+$`, '')
const LETTER = wordPattern(String.raw`\p{L}`, '')
const TRIMMINGS = wordPattern(String.raw`^[^\p{L}\p{N}]+|[\s.:,;–—-]+$`, 'g')
/** The stage that a line names: with its length where stated, `sure` where the line's place already says that it is one. */
export const stageIn = ({ block, text }: StageLine, blocks: readonly Block[], sure: boolean): InterviewStage | undefined => {
  const check = checkName(text)
  if (check === undefined && NO.test(text)) return undefined
  const { name, minutes, async } = withoutLength(text.slice(0, 400))
  // What comes behind the length, a colon or a dash explains the name; in front of it stands only a number.
  const parts = name.split('\n')
  const front = (parts[0] ?? '').replace(NOTHING_BEHIND, '')
  const whole = LETTER.test(front) ? front : parts.join(' ')
  const short = whole.trim().replace(NUMBERED, '').split(/:\s|\s[–—-]\s|\.\s|\s\(|,\s(?:where|with|in which)\s/)[0] ?? ''
  const title = check ?? short.replace(TRIMMINGS, '')
  if (title.length < 2 || title.length > 90) return undefined
  if (minutes === undefined && !async && !sure && !STAGE.test(text)) return undefined
  return { name: title, ...(minutes === undefined ? {} : { minutes }), ...(async ? { async } : {}), said: saidInBlock(blocks, block) }
}

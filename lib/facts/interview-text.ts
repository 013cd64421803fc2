import type { Block } from '../text/block'
import { anyOf, bare, plain } from '../text/cues'
import { saidInBlock } from '../text/said'
import { ASYNC, INTERVIEW_HEADINGS, NO_STAGE, STAGE_WORDS } from '../vocabulary/interview-words'
import { durationsIn } from './duration'
import type { InterviewProcess, InterviewStage } from './interview'
import { wordPattern } from '../text/word-pattern'

const HEADING = wordPattern(String.raw`^(?:${INTERVIEW_HEADINGS.join('|')})$`, 'i')
const STAGE = anyOf(STAGE_WORDS)
const OWN_TIME = anyOf(ASYNC)
const NO = wordPattern(String.raw`^(?:${NO_STAGE.join('|')})(?!\p{L})`, 'i')
/** A line that leads a group: "First Stage - you meet the team". */
const LEAD = wordPattern(String.raw`^[^\p{L}\p{N}]{0,12}(?<name>[\p{L}\p{N}][\p{L}\p{N} &/'-]{1,50}?)\s?(?<kind>stages?|rounds?|phase|step|étape)(?:\s?\(.{1,30}\))?(?:\s?[-–—:]\s?|$)`, 'i')
const TOTAL = wordPattern(String.raw`(?<!\p{L})(?:in total|total|overall|altogether|entire|whole|insgesamt|au total)(?!\p{L})`, 'i')
const NUMBERED = /^(?:(?:stage|step|round|phase|schritt|étape|runde)\s?\d{1,2}|\d{1,2}[.)])\s?[:.)–—-]?\s?/i
const PROCESS = anyOf(['process', 'interviews?', 'prozess', 'processus', 'entretiens?', 'gespräche'])

type Line = { block: number; of: Block; text: string }

/** The blocks under headings about the interview process, each with the position of its section. */
const sectionLines = (blocks: readonly Block[]): Line[] => {
  const headed = headedLines(blocks)
  return headed.length > 0 ? headed : announcedLines(blocks)
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

const REFERENCES = wordPattern(String.raw`(?:references?|referenz\p{L}*|références)(?!\p{L})`, 'i')
/** A whole sentence about references or a background check gets a short name. */
const checkName = (text: string): string | undefined => {
  const references = REFERENCES.test(text)
  const background = /background (?:check|screening)/i.test(text)
  if (!/^(?:we|wir|nous)\s/i.test(text) || (!references && !background)) return undefined
  return references && background ? 'References and background check' : references ? 'References' : 'Background check'
}

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
  return before.replace(NO_LETTER, '').length < 3
    ? { name: text.slice(loose.to), minutes: loose.minutes, async }
    : { name: /[-–—:,|]\s?(?:an?\s|about\s|approx\.?\s)?$/i.test(text.slice(0, loose.from)) || loose.to >= text.length - 2 ? before : text, minutes: loose.minutes, async }
}

const NOTHING_BEHIND = wordPattern(String.raw`[^\p{L}\p{N}]+$`, '')
const LETTER = wordPattern(String.raw`\p{L}`, '')
const TRIMMINGS = wordPattern(String.raw`^[^\p{L}\p{N}]+|[\s.:,;–—-]+$`, 'g')
const stageIn = ({ block, text }: Line, blocks: readonly Block[], sure: boolean): InterviewStage | undefined => {
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

const totalIn = (lines: readonly Line[], blocks: readonly Block[]): InterviewProcess['statedTotal'] => {
  for (const { block, of, text } of lines) {
    const total = TOTAL.exec(text)
    if (total === null || of.kind === 'item' && !PROCESS.test(text)) continue
    const length = durationsIn(text).find(found => Math.abs(found.from - total.index) <= 60)
    if (length !== undefined && PROCESS.test(text)) return { minutes: length.minutes, said: saidInBlock(blocks, block, length.from, length.to) }
  }
  return undefined
}

type Reading = { stages: InterviewStage[]; group: string | undefined }

/** A nested item, or a bare item between numbered ones, is a part of the stage above it. */
const isPart = (line: Line, top: { depth: number; ordered: boolean; open: boolean }): boolean =>
  (line.of.depth ?? 0) > top.depth || (top.ordered && line.of.ordinal === undefined && top.open)

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
    const stage = stageIn(line, blocks, ordered && line.of.ordinal !== undefined)
    open = /:\s*$/.test(line.text)
    const group = reading.group ?? (HEADING.test(inner) ? undefined : LEAD.exec(line.of.under.at(-1) ?? '')?.groups?.['name']?.trim())
    if (stage !== undefined) reading.stages.push({ ...stage, ...(group === undefined ? {} : { group }) })
  }
  return reading.stages
}

/** Without a list, lines that number or time the stages: "Stage 1: Call with HR (30 min)". */
const readLines = (lines: readonly Line[], blocks: readonly Block[]): InterviewStage[] => lines.flatMap(line => {
  if (line.of.kind === 'item' || line.text.length > 200) return []
  const numbered = NUMBERED.test(line.text)
  const timed = durationsIn(line.text).length > 0 && line.text.length <= 90 && !TOTAL.test(line.text)
  return numbered || timed ? stageIn(line, blocks, numbered) ?? [] : []
})

/** Stages run together in one line: "Process: recruiter call → technical interview → offer". */
const readArrows = (lines: readonly Line[], blocks: readonly Block[]): InterviewStage[] => lines.flatMap(({ block, text }) => {
  const parts = text.slice(0, 600).split(/\s?(?:→|➔|➜|⇒|->|=>|»)\s?/)
  if (parts.length < 3) return []
  let from = 0
  return parts.flatMap((part): InterviewStage[] => {
    const at = text.indexOf(part, from)
    from = at + part.length
    const stage = stageIn({ block, of: { kind: 'item', text: part, under: [] }, text: part }, blocks, true)
    return stage === undefined ? [] : [{ ...stage, said: saidInBlock(blocks, block, at, from) }]
  })
})

/**
 * The interview process that the posting itself describes, in a section headed as such: its stages in order, their lengths where
 * stated, and the total that the posting claims. No such section, no process: nothing is guessed from prose.
 */
export const readInterview = (blocks: readonly Block[]): InterviewProcess | undefined => {
  const lines = sectionLines(blocks)
  if (lines.length === 0) return undefined
  const listed = readItems(lines, blocks)
  const arrows = listed.length === 0 ? readArrows(lines, blocks) : []
  const stages = (listed.length > 0 ? listed : arrows.length > 0 ? arrows : readLines(lines, blocks)).slice(0, 40)
  const statedTotal = totalIn(lines, blocks)
  return stages.length === 0 && statedTotal === undefined ? undefined : { stages, ...(statedTotal === undefined ? {} : { statedTotal }) }
}

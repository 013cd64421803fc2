import { LONG_PAST, OUTCOME_ALONE, OUTCOME_CUES, OUTCOME_HEADING, OUTCOME_LABEL, PROMISED } from '../vocabulary/outcome-cues'
import { endedAbroad } from './ended-abroad'
import type { Outcome } from './note'
import { toldIn, type Told } from './told'

/** How it ended, and the sentence that says so. */
export type Ended = { value: Outcome; in: Told }

/** Marks and pictures that stand around a word for its look. */
const ADORNED = /[*_#>~`|✅❌]|\p{Extended_Pictographic}|\u200d|\ufe0f|\u20e3/gu
const partsOf = (line: string): string[] => line.split(/[.!,;(]/).map(part => part.trim()).filter(part => part !== '')
const alone = (told: string | undefined): Outcome | undefined => (told === undefined ? undefined : OUTCOME_ALONE.find(([, cue]) => cue.test(told))?.[0])

const at = (raw: string, line: number, value: Outcome): Ended => {
  const text = raw.trim()
  return { value, in: { text, line, from: raw.indexOf(text), to: raw.indexOf(text) + text.length } }
}

/** "Verdict: selected", or a heading "Verdict" with "Accepted" beneath; the last such line decides, each round may have its own. */
const labelled = (lines: readonly string[]): Ended | undefined => {
  const bare = lines.map(line => line.replace(ADORNED, ''))
  for (let line = lines.length - 1; line >= 0; line--) {
    const words = bare[line] ?? ''
    const below = OUTCOME_HEADING.test(words) ? bare.findIndex((text, nth) => nth > line && /\p{L}/u.test(text)) : -1
    const told = below >= 0 ? bare[below] : OUTCOME_LABEL.test(words) ? words.replace(OUTCOME_LABEL, '') : undefined
    const value = alone(partsOf(told ?? '')[0])
    if (value) return at(lines[below >= 0 ? below : line] ?? '', below >= 0 ? below : line, value)
  }
  return undefined
}

/** "Accepted" on a line of its own, or as its last words. */
const lineAlone = (lines: readonly string[]): Ended | undefined => {
  for (const [line, raw] of lines.entries()) {
    const words = raw.replace(ADORNED, '')
    const value = /[,;(]/.test(words) ? undefined : alone(partsOf(words).at(-1))
    if (value) return at(raw, line, value)
  }
  return undefined
}

const ONLY_POSSIBLE = /^(?:if|when|should|unless)\b|\b(?:if|whether|in case) i (?:am|was|were|get|got) \w|\?$/i
/** That an answer is awaited is true at the end of an account only; before, the answer came. */
const AT_END = 5

/** What the sentences say of it. What is asked or only possible ("if you are rejected") ends nothing. */
const toldEnd = (told: readonly Told[]): Ended | undefined => {
  const said = told.filter(({ text }) => !ONLY_POSSIBLE.test(text))
  const lastOf = (outcome: Outcome): number => {
    const cues = OUTCOME_CUES.filter(([name]) => name === outcome)
    const nth = said.findLastIndex(({ text }) => cues.some(([, cue]) => cue.test(text)))
    return outcome === 'pending' && nth < said.length - AT_END ? -1 : nth
  }
  const order = [...new Set(OUTCOME_CUES.map(([name]) => name))]
  const found = order.find(outcome => lastOf(outcome) >= 0)
  // Silence that ended in a no was no more than slow.
  const outcome = found === 'ghosted' && lastOf('rejected') >= lastOf('ghosted') ? 'rejected' : found
  const promised = said.findIndex(({ text }) => PROMISED.test(text))
  const past = promised < 0 || (outcome !== undefined && outcome !== 'pending') ? undefined : said.find(({ text }, nth) => nth >= promised && LONG_PAST.test(text))
  if (past) return { value: 'ghosted', in: past }
  const says = outcome === undefined ? undefined : said[lastOf(outcome)]
  return outcome !== undefined && says ? { value: outcome, in: says } : undefined
}

/** How an account ended, where it says so: what it labels so, unless its sentences tell another end further down. */
export const readEnd = (lines: readonly string[], abroad: boolean): Ended | undefined => {
  const label = labelled(lines)
  const told = (abroad ? endedAbroad(toldIn(lines)) : undefined) ?? toldEnd(toldIn(lines))
  if (label && (!told || told.in.line <= label.in.line)) return label
  return told ?? lineAlone(lines)
}

/** How an account says that it ended. */
export const readOutcome = (text: string): Outcome | undefined => readEnd(text.split('\n'), false)?.value

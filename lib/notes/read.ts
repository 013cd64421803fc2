import { repair } from '../text/repair'
import { sentencesOf } from '../text/sentences'
import { NEGATIVE, OUTCOME_ALONE, OUTCOME_CUES, OUTCOME_LABEL, POSITIVE } from '../vocabulary/interview-cues'
import { levelOfRole, readCountry, readEmployer } from './about'
import { readAdvice, readQuestions } from './advice'
import { readCircumstances } from './circumstances'
import type { Note, Outcome } from './note'
import { readRounds } from './rounds'
import { readWarnings } from './warnings'

/** Marks and pictures that stand around a word for its look. */
const ADORNED = /[*_#>~`|]|[\p{Extended_Pictographic}\u200d\ufe0f\u20e3]/gu

/** "Verdict: selected", or "Accepted" on a line of its own behind such a heading. */
const outcomeAlone = (lines: readonly string[]): Outcome | undefined => {
  for (const line of lines) {
    const bare = line.replace(ADORNED, '')
    const parts = bare.replace(OUTCOME_LABEL, '').split(/[.!,;(]/).map(part => part.trim()).filter(part => part !== '')
    // Behind its label the first words say it, else a line's last.
    const told = OUTCOME_LABEL.test(bare) ? parts[0] : /[,;(]/.test(bare) ? undefined : parts.at(-1)
    const found = told === undefined ? undefined : OUTCOME_ALONE.find(([, cue]) => cue.test(told))?.[0]
    if (found) return found
  }
  return undefined
}

/** How it ended, where the account says so. What is asked or only possible ("if you are rejected") ends nothing. */
export const readOutcome = (text: string): Outcome | undefined => {
  const lines = text.split('\n')
  const said = lines.flatMap(line => sentencesOf(line).map(sentence => sentence.text)).filter(sentence => !/^(?:if|when|should|unless)\b|\b(?:if|whether|in case) i (?:am|was|were|get|got) \w|\?$/i.test(sentence))
  const last = (outcome: Outcome): number => said.findLastIndex(sentence => OUTCOME_CUES.some(([name, cue]) => name === outcome && cue.test(sentence)))
  const found = OUTCOME_CUES.find(([, cue]) => said.some(sentence => cue.test(sentence)))?.[0]
  // Silence that ended in a no was no more than slow.
  return found === 'ghosted' && last('rejected') >= last('ghosted') ? 'rejected' : found ?? outcomeAlone(lines)
}

const count = (lines: readonly string[], cue: RegExp): number => lines.filter(line => cue.test(line)).length

/** Whether the account as a whole speaks well or ill of it; silent where it does neither. */
const readExperience = (lines: readonly string[]): Note['experience'] => {
  const [ill, well] = [count(lines, NEGATIVE), count(lines, POSITIVE)]
  if (ill === 0 && well === 0) return undefined
  return ill > well ? 'negative' : well > ill ? 'positive' : 'neutral'
}

const QUARTER = /\bQ([1-4])[\s/-]{0,2}(20\d\d)\b|\b(20\d\d)[\s/-]{0,2}Q([1-4])\b/i

/** The quarter the account names; a day or month is not looked for, because a quarter is all that is kept. */
const readQuarter = (text: string): string | undefined => {
  const [, quarter, year, year2, quarter2] = QUARTER.exec(text) ?? []
  const [q, y] = [quarter ?? quarter2, year ?? year2]
  return q === undefined || y === undefined ? undefined : `${y}-Q${q}`
}

const ROLE = /\b(?:advertised as|(?:interviewed|applied) (?:for|as)|(?:role|position|job) (?:of|as)|title was)\s+(?:an?\s+|the\s+)?(?:["“”']([^"“”'\n]{3,60}?)[,.]?["“”']|([A-Z][\w/&+-]*(?:\s+[A-Z][\w/&+()-]*){1,5}))/

/** The role the account says it was for. */
const readRole = (text: string): string | undefined => {
  const [, quoted, plain] = ROLE.exec(text) ?? []
  return quoted ?? plain
}

/**
 * Reads somebody's free account of interviewing into a note: what it is about, rounds, warnings, advice, questions to
 * ask and outcome; rounds and warnings with their words. What it does not say stays open; the person corrects and confirms. `about` holds what the text cannot know:
 * the note's id, the moment (ISO 8601), and the employer and role where the person names them.
 */
export const readNote = (text: string, about: { id: string; now: string; employer?: Note['employer']; role?: string }): Note => {
  const mended = repair(text.replace(/\r\n?/g, '\n')).trim()
  const lines = mended.split('\n')
  const rounds = readRounds(lines)
  const roundLines = new Set(rounds.map(round => round.said?.block))
  const role = about.role ?? readRole(mended)
  const outcome = readOutcome(mended)
  const experience = readExperience(lines.filter((_, line) => !roundLines.has(line)))
  const quarter = readQuarter(mended)
  const employer = about.employer ?? readEmployer(lines)
  const level = levelOfRole(role)
  const country = readCountry(lines)
  return {
    id: about.id,
    source: 'own',
    ...(employer && { employer }),
    ...(role !== undefined && { role }),
    ...(level && { level }),
    ...(country !== undefined && { country }),
    ...(quarter !== undefined && { quarter }),
    rounds,
    ...(outcome && { outcome }),
    ...(experience && { experience }),
    ...readCircumstances(lines, outcome),
    warnings: readWarnings(lines, line => roundLines.has(line)),
    advice: readAdvice(lines),
    questions: readQuestions(lines),
    text: mended,
    added: about.now,
  }
}

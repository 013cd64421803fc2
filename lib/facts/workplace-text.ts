import type { Block } from '../text/block'
import { anyOf, mayHold } from '../text/cues'
import type { Said } from '../text/said'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { smallNumber } from '../text/numbers'
import { IN_OFFICE, NOT_WORKPLACE, WORKPLACE_SAID, WORKPLACE_SHORT } from '../vocabulary/work-words'
import { LABELS } from '../vocabulary/labels'
import { labelledAs } from './labelled-as'
import { placesIn } from './place-words'
import type { OfficeDays, Workplace, WorkplaceKind } from './workplace'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

const KINDS = ['remote', 'hybrid', 'onsite'] as const
const SHORT = KINDS.map(kind => [kind, anyOf(WORKPLACE_SHORT[kind], 'gi')] as const)
const SAID = KINDS.map(kind => [kind, anyOf(WORKPLACE_SAID[kind], 'gi')] as const)
const maySay = mayHold(KINDS.flatMap(kind => WORKPLACE_SAID[kind]), /site|office|person/i)
const NOT = anyOf(NOT_WORKPLACE, 'gi')
const REFUSED = wordPattern(String.raw`(?<!\p{L})(?:not|no|non|isn't|kein\p{L}{0,2}|pas de|without|cannot be|unable to (?:offer|support|accommodate))\s(?:\p{L}+\s){0,3}$`, 'i')
/** A refusal inside the words that name a way of working ("role is not remote"). */
const INSIDE = wordPattern(String.raw`(?<!\p{L})(?:not|never|nicht|kein\p{L}{0,2}|pas|isn't)(?!\p{L})`, 'i')
/** Boards' yes-or-no fields: "Remote: No". */
const NO = wordPattern(String.raw`^(?:no|none|not|nein|non|false)(?!\p{L})`, 'i')
const YES = wordPattern(String.raw`^(?:yes|ja|oui|true|possible|available)(?!\p{L})`, 'i')
const COUNT = String.raw`\d|one|two|three|four|five|ein(?:en)?|zwei|drei|vier|fünf|un|deux|trois|quatre|cinq`
const PER_WEEK = String.raw`(?:\s(?:a|per|each|every|in the|pro|die|par)\s(?:week|woche|semaine)|\/week|\/woche|\/semaine)`
const DAYS = wordPattern(String.raw`(?<!\p{L}|\d|[.,])(?<n>${COUNT})(?:\s?(?:-|–|to|bis|à)\s?(?<m>${COUNT}))?\+?\s(?:full\s)?(?:days?|tage?n?|jours?)${PER_WEEK}?\s?,?\s?(?:of\s)?(?:work(?:ing)?\s)?(?:${IN_OFFICE.join('|')})(?!\p{L})`, 'i')
const OFFICE_FIRST = wordPattern(String.raw`(?:${IN_OFFICE.join('|')})\s?[:,(]?\s?(?:for\s|at least\s|a minimum of\s|minimum\s|mindestens\s|an\s){0,2}(?<n>${COUNT})(?:\s?(?:-|–|to|bis|à)\s?(?<m>${COUNT}))?\+?\s(?:days?|tage?n?|jours?)(?:${PER_WEEK}|(?=[\s.,)]|$))`, 'i')
const AT_HOME = String.raw`(?:work(?:ing)?\s)?(?:remote(?:ly)?|from home|at home)|wfh|home[- ]?office|télétravail|teletrabajo|mobil(?:es?\sarbeiten)?|hjemmearbejde|thuiswerken`
const FROM_HOME = wordPattern(String.raw`(?<!\p{L}|\d|[.,])(?:${COUNT})\+?\s(?:days?|tage?n?|jours?|días?|dage|dagen|dni)(?<week>${PER_WEEK})?\s(?:of\s|de\s|im\s|in\s|pro woche\s)?(?:${AT_HOME})(?<later>${PER_WEEK})?`, 'i')
const HOME_FIRST = wordPattern(String.raw`(?<!\p{L})(?:${AT_HOME})\s?[:,(]?\s?(?:for\s|up to\s|bis zu\s|jusqu'à\s|on\s|an\s|de\s|hasta\s){0,2}(?:${COUNT})(?:\s?(?:-|–|to|bis|à)\s?(?:${COUNT}))?\s(?:days?|tage?n?|jours?|días?)${PER_WEEK}`, 'i')
/** Days that are no part of every week. */
const NOT_WEEKLY = /(?:per|a|each|every|im|pro|par) (?:year|month|quarter|jahr|monat|an|mois)|abroad|ausland|étranger|workation/i

/** Without both of these, no sentence counts days in the office. */
const DAY = /day|tag|jour/i
const OFFICE = /office|site|person|vor ort|büro|bureau|présentiel/i

type Kind = { kind: WorkplaceKind; from: number; to: number }

const overlaps = (spans: readonly { from: number; to: number }[], from: number, to: number) =>
  spans.some(span => from < span.to && to > span.from)

/** The ways of working that a text names, by a table of patterns, apart from what only sounds like one. */
const kindsIn = (text: string, table: typeof SHORT | typeof SAID): Kind[] => {
  let not: { from: number; to: number }[] | undefined
  return table.flatMap(([kind, pattern]) => {
    for (const match of matchesIn(pattern, text)) {
      const [from, to] = [match.index, match.index + match[0].length]
      not ??= matchesIn(NOT, text).map(other => ({ from: other.index, to: other.index + other[0].length }))
      if (overlaps(not, from, to)) continue
      if (kind !== 'onsite' && (REFUSED.test(text.slice(Math.max(0, from - 60), from)) || INSIDE.test(match[0]))) continue
      return [{ kind, from, to }]
    }
    return []
  }).filter((found, _, all) => found.kind !== 'remote' || !all.some(other => other !== found && other.from <= found.from && other.to >= found.to))
}

/** The days in the office that one sentence states, and the words that do. Of a range, the fewer. */
const daysIn = (text: string): { days: number; from: number; to: number } | undefined => {
  if (!DAY.test(text) || !OFFICE.test(text)) return undefined
  const match = DAYS.exec(text) ?? OFFICE_FIRST.exec(text)
  const days = smallNumber(match?.groups?.['n'] ?? '')
  if (match === null || days === undefined || days > 7 || /(?:offsite|retreat|onboarding|training|interview|per month|a month|per quarter|a year|pro monat|par mois)/i.test(text.slice(match.index, match.index + match[0].length + 25))) return undefined
  return { days, from: match.index, to: match.index + match[0].length }
}

/** The words that state days away from the office every week. "Up to five days remote" may be a year's: it must say a week. */
const homeDaysIn = (text: string): { from: number; to: number } | undefined => {
  if (!/day|tag|jour|día|dag/i.test(text) || !/remote|home|wfh|télé|tele|mobil|hjemme|thuis/i.test(text) || NOT_WEEKLY.test(text)) return undefined
  const match = FROM_HOME.exec(text)
  const groups = match?.groups
  const isWeekly = match !== null && (groups?.['week'] !== undefined || groups?.['later'] !== undefined || !/up to\s?$|bis zu\s?$|jusqu'à\s?$/i.test(text.slice(0, match.index)))
  const found = isWeekly ? match : HOME_FIRST.exec(text)
  return found === null ? undefined : { from: found.index, to: found.index + found[0].length }
}

/** Days a week in the office, where the posting states them. */
export const readOfficeDays = (blocks: readonly Block[]): OfficeDays | undefined => {
  for (const statement of statementsOf(blocks)) {
    const found = daysIn(statement.text)
    if (found !== undefined) return { days: found.days, said: saidIn(blocks, statement, found.from, found.to) }
  }
  return undefined
}

const OR_REMOTE = wordPattern(String.raw`^(.{2,80}?)\s(?:or|oder|ou|o|eller)\s(?:fully\s|full\s|100 ?%\s)?remote(?:ly)?(?![\p{L}])`, 'i')
const REMOTE_OR = wordPattern(String.raw`^(?:fully\s|full\s|100 ?%\s)?remote(?:ly)?\s(?:or|oder|ou|o|eller)\s(.{2,80})$`, 'i')
/** "Ghent or remote": where a place stands beside remote as a choice, the choice is to work there. */
export const placeOrRemote = (text: string): { from: number; to: number } | undefined => {
  const found = OR_REMOTE.exec(text) ?? REMOTE_OR.exec(text)
  const place = found?.[1] ?? ''
  if (found === null || /hybrid/i.test(text) || !placesIn(place, false).some(({ where }) => where.city !== undefined)) return undefined
  const from = text.indexOf(place)
  return { from, to: from + place.length }
}

const fromLabel = (blocks: readonly Block[]): Workplace[] => labelledAs(blocks, 'workplace', 'place', 'employment').flatMap(line => {
  const said = (found: Kind): Said => saidIn(blocks, line, found.from, found.to)
  if (/^remote/.test(line.label) && line.by !== 'heading') {
    if (NO.test(line.text)) return []
    if (YES.test(line.text)) return [{ kind: 'remote', said: saidIn(blocks, line, 0, line.text.length) }]
  }
  const choice = LABELS.place.some(label => label === line.label) ? placeOrRemote(line.text) : undefined
  const there: Workplace[] = choice === undefined ? [] : [{ kind: 'onsite', said: saidIn(blocks, line, choice.from, choice.to) }]
  return line.text.length > 160 || line.by === 'heading' && line.text.length > 80 ? [] : kindsIn(line.text, SHORT)
    .filter(({ kind }) => kind !== 'onsite' || daysIn(line.text) === undefined)
    .map((found): Workplace => ({ kind: found.kind, said: said(found) })).concat(there)
})

const TOP = 10
const ENDS_IN_TAG = wordPattern(String.raw`[([|,–-]\s?(?:\p{L}+[ ,/-]+){0,3}(?:remote|hybrid|on-?site)(?!\s\p{Ll})`, 'i')
/** A board's tag ("Hybrid", "Remote + Berlin") or a title that ends in one ("… (Remote)"). */
const isTag = ({ of, block, text }: Statement) => block < TOP && of.text.length <= 110
  && (of.kind === 'heading' && (of.level ?? 1) > 1 || of.kind === 'cell' || text.split(/\s+/).length <= 5
    || ENDS_IN_TAG.test(text))

/** A board's yes-or-no field that says no. */
const DENIED = wordPattern(String.raw`(?:remote|hybrid|home ?office|wfh)(?:\s\p{L}{1,12})?\s?[:?]\s?(?:no|none|not|nein|non)(?!\p{L})`, 'i')

const fromStatement = (blocks: readonly Block[], statement: Statement): Workplace[] => {
  if (DENIED.test(statement.text)) return []
  const tags = isTag(statement) ? kindsIn(statement.text, SHORT) : []
  const isDenial = tags.length === 0 && isTag(statement) && INSIDE.test(statement.text)
  const kinds = tags.length > 0 || isDenial || !maySay(statement.text) ? tags : kindsIn(statement.text, SAID)
  const found: Workplace[] = kinds.map(kind => ({ kind: kind.kind, said: saidIn(blocks, statement, kind.from, kind.to) }))
  const days = daysIn(statement.text)
  if (days !== undefined && days.days > 0 && !found.some(({ kind }) => kind === 'hybrid')) {
    found.push({ kind: days.days >= 5 ? 'onsite' : 'hybrid', said: saidIn(blocks, statement, days.from, days.to) })
  }
  const home = homeDaysIn(statement.text)
  if (home !== undefined && days === undefined && !found.some(({ kind }) => kind === 'hybrid')) {
    found.push({ kind: 'hybrid', said: saidIn(blocks, statement, home.from, home.to) })
  }
  // Some days in the office and the others remote describe one hybrid job.
  return found.some(({ kind }) => kind === 'hybrid') && days !== undefined ? found.filter(({ kind }) => kind !== 'remote') : found
}

/** Each kind once, with the words that said it first. */
export const onceEach = (all: readonly Workplace[]): Workplace[] =>
  KINDS.flatMap(kind => all.find(found => found.kind === kind) ?? [])

/**
 * The ways of working that a posting offers, several where it gives a choice: under a label, in a tag at the top,
 * or where a sentence states one. Perks ("a month of work from anywhere"), remote teams and hybrid clouds are none.
 */
export const readWorkplace = (blocks: readonly Block[]): Workplace[] => {
  const labelled = fromLabel(blocks)
  const stated = statementsOf(blocks).flatMap(statement => fromStatement(blocks, statement))
  // Being in the office some days is what hybrid means.
  const all = onceEach([...labelled, ...stated])
  const both = labelled.some(({ kind }) => kind === 'onsite') && labelled.some(({ kind }) => kind === 'hybrid')
  return both ? all : all.filter(({ kind }) => kind !== 'onsite' || !all.some(other => other.kind === 'hybrid'))
}

/** The ways of working in a short text that is about nothing else: a site's field or a structured property. */
export const workplaceKindsIn = (text: string): WorkplaceKind[] => NO.test(text.trim()) ? [] : kindsIn(text.slice(0, 400), SHORT).map(({ kind }) => kind)

import { sentencesOf } from '../text/sentences'
import { NO_ROUND_HEADING, STANDS_ALONE } from '../vocabulary/round-cues'
import { accountLines, type AccountLine } from './account'
import { roundsNarrated } from './narrated'
import type { Round } from './note'
import { roundsAbroad } from './rounds-abroad'
import { askedToCode, isQuestionList, kindOfQuestions, topicsAsked } from './questions-asked'
import { minutesIn, namesRound, roundKind, roundsNamed, TELLS } from './round-named'
import { roundsInRow } from './rounds-in-row'
import { saidInLine } from './told'

type Line = AccountLine & { line: number }

/** A head that names a round, with more about it behind: "Pair programming, two hours on a small service", "System design: a queue". */
const HEAD = /^([^,:;.()]{2,60}?)(?:\s\([^()]{1,60}\))?(?:[,:;]\s|\s[–—-]\s)/
const NO_HEAD = /^(?:(?:and\s+)?(?:the|my|our|this|that|their|they|i|we|it|you|one|ask|expect|they|duration|time|location|date|mode|platform|format|topics?|examples?|result|note)\b)/i
/** Behind such a head further rounds are told, not more about this one. */
const GOES_ON = /^[^.]{0,60}\b(?:then|after (?:that|which)|followed by)\b/i
/** "Round 2", "Stage 1 –", "1st round:" before what the round is. */
const LABEL = /^(?:#{1,6}\s|(?:round|stage|step|phase|level|r)\s?(?:#|no\.?\s?)?\d{1,2}\s*[:.)–-]\s*(?=\S))/i

/** The place of a list as communities keep them: "Employer | Town | the rounds". Only the last cell tells of rounds. */
const lastCell = ({ text, bare, from }: Line): { text: string; from: number } => {
  const cells = text.split(/\s\|\s/)
  const last = cells.at(-1) ?? bare
  return cells.length < 3 ? { text: bare, from } : { text: last, from: text.length - last.length }
}

const named = (text: string, line: number, from: number): Round[] => {
  const bare = text.replace(LABEL, '')
  return roundsNamed(bare === '' ? text : bare, line, from + (bare === '' ? 0 : text.length - bare.length))
}

/** The rounds that one line names by itself: a row of them, a head with more behind, or a short name. */
const roundsOfLine = (line: Line): Round[] => {
  const { text, from } = lastCell(line)
  if (text.includes('?')) return []
  const row = roundsInRow(text.replace(LABEL, match => ' '.repeat(match.length)), line.line, from, line.kind !== 'heading')
  if (row.length > 1) return row
  const bare = text.replace(LABEL, '')
  const head = HEAD.exec(bare)?.[1]
  if (head !== undefined && !GOES_ON.test(bare.slice(head.length, head.length + 200)) && !NO_HEAD.test(head) && namesRound(head, 5) && roundKind(head) !== 'other') {
    const start = from + text.length - bare.length
    const [first] = roundsNamed(text.slice(text.length - bare.length), line.line, start)
    const [short] = roundsNamed(head, line.line, start)
    return first && short ? [{ ...first, kind: short.kind, ...(short.name !== undefined && { name: short.name }) }] : []
  }
  const cells = text !== line.bare
  const short = text.replace(/\s\([^()]{0,200}\)/g, '')
  return namesRound(short, cells ? 16 : 12) && (cells || (sentencesOf(bare).length === 1 && !/[.!?]$/.test(short.trim()))) ? named(text, line.line, from) : []
}

const isRoundHeading = ({ kind, bare }: Line): boolean =>
  kind === 'heading' && !NO_ROUND_HEADING.test(bare) && (/^(?:round|stage|r)\s?[-#]?\s?\d|^(?:hr|managerial)$/i.test(bare) || namesRound(bare.split(/[:–-]\s/, 1)[0] ?? bare, 9) || namesRound(bare, 9))

/** Lines of a round that say when, where and by whom: they tell nothing of its kind. */
const ASIDE = /^[>\s*_]*(?:date|day|time|duration|length|mode|platform|location|venue|interviewers?|panell?ists?|conducted by|taken by|result|status|outcome|verdict)\b[^:\n]{0,20}[:–-]/i

/** A heading this long says itself what the round was; what stands beneath may be told of the next. */
const TELLS_ITSELF = 8
const NUMBERED = /^(?:round|stage|step|phase|r)\s?[-#]?\s?\d/i

/** The rounds a heading names, their kind settled by what stands beneath it where the heading does not tell. */
const headedRounds = (heading: Line, under: readonly Line[]): Round[] => {
  const long = heading.bare.split(' ', TELLS_ITSELF + 1).length > TELLS_ITSELF
  const all = named(heading.bare, heading.line, heading.from)
  // Behind its number a sentence may count questions, never further rounds.
  const rounds = long && NUMBERED.test(heading.bare) ? all.slice(0, 1) : all
  const first = long ? heading.bare : under.filter(({ kind, bare }) => kind !== 'code' && !ASIDE.test(bare)).slice(0, 3).map(({ bare }) => bare).join(' ')
  const stated = rounds[0]?.kind ?? 'other'
  const told = stated === 'other' ? roundKind(first.slice(0, 200)) : stated
  const kind = (told === 'other' || told === 'domain') && askedToCode(under) ? 'coding' : told === 'other' && isQuestionList(under) ? 'domain' : told
  const minutes = rounds[0]?.minutes ?? under.filter(({ bare }) => /\b(?:duration|time|length|lasted|long)\b/i.test(bare)).map(({ bare }) => minutesIn(bare)).find(found => found !== undefined)
  const topics = topicsAsked(under)
  return rounds.map(round => ({ ...round, kind, topics, ...(minutes !== undefined && { minutes }) }))
}

const inOrder = (rounds: readonly Round[]): Round[] => [...rounds].sort((a, b) => (a.said?.block ?? 0) - (b.said?.block ?? 0) || (a.said?.from ?? 0) - (b.said?.from ?? 0))
const sameName = (a: Round, b: Round): boolean => a.name !== undefined && a.name.toLowerCase() === b.name?.toLowerCase()

/** A line that names a round once more ("Take-home", then the task's own title) is the same round, unless it has a number of its own. */
const once = (rounds: readonly Round[], numbered: ReadonlySet<number>): Round[] =>
  rounds.filter((round, nth) => {
    const before = rounds[nth - 1]
    return !before || !sameName(before, round) || before.said?.block === round.said?.block || (round.said?.block !== undefined && numbered.has(round.said.block))
  })

/** A talk with human resources opens a process; where it comes later it is one of its own. */
const settled = (rounds: readonly Round[]): Round[] =>
  rounds.map((round, nth) => (round.kind !== 'hr' ? round : rounds.slice(0, nth).every(({ kind }) => kind === 'application') || /screen/i.test(round.name ?? '') ? { ...round, kind: 'recruiter-screen' } : round))

/** The title of an account names an interview and no round, where headings of a lower rank name two. */
const isTitle = (line: Line, lines: readonly Line[]): boolean => {
  if (NUMBERED.test(line.bare) || !isRoundHeading(line) || lines.find(({ kind }) => kind === 'heading') !== line) return false
  return lines.filter(other => other.kind === 'heading' && other.depth > line.depth && isRoundHeading(other)).length > 1
}

/** Under these the lines belong to a round; a heading of the same or a higher rank, or one that names a round, ends it. */
const sectionsOf = (lines: readonly Line[]): { heading?: Line; lines: Line[] }[] => {
  const sections: { heading?: Line; lines: Line[] }[] = [{ lines: [] }]
  for (const line of lines) {
    if (line.kind === 'heading' && isTitle(line, lines)) continue
    const current = sections.at(-1)
    const inside = current?.heading
    const ends = line.kind === 'heading' && (isRoundHeading(line) ? !inside || line.depth <= inside.depth || /^(?:round|stage)\s?\d/i.test(line.bare) : inside !== undefined && line.depth <= inside.depth)
    if (ends) sections.push({ ...(isRoundHeading(line) && { heading: line }), lines: isRoundHeading(line) ? [] : [line] })
    else current?.lines.push(line)
  }
  return sections
}

const ROMAN = /^\s*(?:I{1,3}|IV|V|VI{1,3})[.)]\s/

/** Parts under roman numbers, each with questions beneath: one round a number. */
const romanRounds = (lines: readonly Line[]): Round[] => {
  const starts = lines.flatMap(({ text }, nth) => (ROMAN.test(text) ? [nth] : []))
  if (starts.length < 2 || !isQuestionList(lines)) return []
  return starts.flatMap((start, nth) => {
    const [line, under] = [lines[start], lines.slice(start, starts[nth + 1])]
    if (!line) return []
    const name = line.text.trim().split(/[.)]/)[0] ?? ''
    return { kind: kindOfQuestions(under), name, topics: topicsAsked(under.slice(1)), parts: [], said: { words: line.bare, source: 'text', block: line.line, from: line.from, to: line.from + line.bare.length } }
  })
}

const tells = ({ kind, bare }: Line): boolean => bare !== '' && (kind === 'item' || kind === 'plain' || kind === 'heading')

/** A row of a table is no name of a round but holds one, its length and remarks. */
const ROW = /^\s*\|.*\|\s*$/
const RULE_OF_TABLE = /^[\s|:-]+$/

/** The round that a row of a table names in its first cell that does, with the length another cell states; `below` is the next line. */
const roundInTable = (line: Line, below: Line | undefined): Round[] => {
  if (RULE_OF_TABLE.test(line.text) || (below && RULE_OF_TABLE.test(below.text))) return []
  let from = 0
  for (const cell of line.text.split('|')) {
    const [round] = namesRound(cell.trim(), 9, true) || STANDS_ALONE.has(roundKind(cell.slice(0, 60))) ? named(cell, line.line, from) : []
    if (round) {
      const minutes = round.minutes ?? minutesIn(line.text)
      return [{ ...round, ...(minutes !== undefined && { minutes }) }]
    }
    from += cell.length + 1
  }
  return []
}

/** Running text: more than one sentence, or one that somebody tells. */
const isRunning = ({ kind, bare }: Line): boolean => kind === 'plain' && (sentencesOf(bare).length > 1 || TELLS.test(bare))

/** Rounds told outside any heading that names one: lines that name them, and running text. */
const toldRounds = (lines: readonly Line[]): Round[] => {
  const byLine = lines.filter(tells).map(line => ({ line, rounds: line.kind === 'heading' && NO_ROUND_HEADING.test(line.bare) ? [] : ROW.test(line.text) ? roundInTable(line, lines.find(other => other.line === line.line + 1)) : roundsOfLine(line) }))
  const listed = byLine.flatMap(({ rounds }) => rounds)
  const told = byLine.filter(({ line }) => line.kind !== 'heading' && !ROW.test(line.text))
  // A sentence of running text may look like a row; what the whole text tells says more, where it says as much.
  const whole = byLine.every(({ line, rounds }) => rounds.length === 0 || isRunning(line)) ? roundsNarrated(told.map(({ line }) => ({ text: line.text, line: line.line }))) : []
  if (whole.length > listed.length) return whole
  const narrated = roundsNarrated(told.filter(({ rounds }) => rounds.length === 0).map(({ line }) => ({ text: line.text, line: line.line })))
  if (listed.length === 0) return narrated
  return [...listed, ...narrated.filter(({ kind }) => kind !== 'other' && !listed.some(round => round.kind === kind))]
}

/** What an introduction says of rounds that have headings of their own is mostly these over again, in other words. */
const SAID_AGAIN: ReadonlySet<string> = new Set(['domain', 'coding', 'phone', 'onsite', 'panel', 'system-design'])

/** A round with its words as they stand in the account, links and all. */
const inWords = (round: Round, lines: readonly string[]): Round =>
  round.said?.block === undefined ? round : { ...round, said: saidInLine(lines, round.said.block, round.said.from, round.said.to) }

/**
 * The rounds that an account names, in order, each with its words; `lines` are the note's lines. `abroad`: it is written in
 * another language than English, or in none that can be told; what that reads stands where it reads more.
 */
export const readRounds = (lines: readonly string[], abroad: boolean): Round[] => {
  const told = accountLines(lines).map((line, nth): Line => ({ ...line, line: nth })).filter(({ kind }) => kind !== 'advertisement')
  const english = englishRounds(told, lines)
  const others = abroad ? settled(roundsAbroad(told.filter(tells).filter(({ kind, bare }) => kind !== 'heading' || !NO_ROUND_HEADING.test(bare)))) : []
  return others.length > english.length ? others.map(round => inWords(round, lines)) : english
}

const englishRounds = (told: readonly Line[], lines: readonly string[]): Round[] => {
  const roman = romanRounds(told)
  if (roman.length > 0) return roman
  const sections = sectionsOf(told)
  const headed = sections.flatMap(({ heading, lines: under }) => (heading ? headedRounds(heading, under) : []))
  const outside = toldRounds(sections.flatMap(({ heading, lines: under }) => (heading ? [] : under)))
  const rounds = headed.length === 0 ? outside : [...headed, ...outside.filter(({ kind }) => !(headed.length > 1 && SAID_AGAIN.has(kind)) && kind !== 'other' && !headed.some(round => round.kind === kind))]
  if (rounds.length > 0) return settled(once(inOrder(rounds), new Set(told.flatMap(({ bare, line }) => (NUMBERED.test(bare) ? [line] : []))))).map(round => inWords(round, lines))
  if (!isQuestionList(told)) return []
  const first = told.find(({ bare }) => bare !== '')
  return [{ kind: kindOfQuestions(told), topics: topicsAsked(told), parts: [], ...(first && { said: saidInLine(lines, first.line, first.from, first.from + first.bare.length) }) }]
}

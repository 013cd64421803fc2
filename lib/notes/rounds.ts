import { saidInBlock } from '../text/said'
import { sentencesOf } from '../text/sentences'
import { NEGATIVE, ROUND_CUES, ROUND_WORDS } from '../vocabulary/interview-cues'
import type { Round, RoundKind } from './note'

/** The kind of round that a short phrase names; the order of the cues is the convention (see the vocabulary). */
export const roundKind = (phrase: string): RoundKind => ROUND_CUES.find(([, cue]) => cue.test(phrase))?.[0] ?? 'other'

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, '2': 2, '3': 3, '4': 4, '5': 5 }
const LABEL = /^(?:#{1,6}\s|[-*•–—]|\(?\d{1,2}[.):]|(?:round|stage|step|r)\s?\d{1,2}\s?[:.)–-]?)\s*/i
const LEAD = /^(?:(?:and|then|next|after that|finally|first|followed by|lastly|an?|the|short|quick|small|final|last)[\s,]+)*/i
const NOT_A_ROUND = /^(?:rejected|declined|turned down|no offer|regarding|about|for example|if|when|because|there (?:is|was)|bottom line|overall)\b|\breached out\b/i
const MINUTES = /(\d{1,3}(?:[.,]5)?)\s?(?:-|–)?\s?(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)\b/i

/** Minutes that a phrase states ("60 min", "1.5 hours"); days and weeks are no length of a round. */
const minutesIn = (phrase: string): number | undefined => {
  const [, amount, unit] = MINUTES.exec(phrase) ?? []
  if (amount === undefined || unit === undefined) return undefined
  return Math.round(Number(amount.replace(',', '.')) * (unit.toLowerCase().startsWith('h') ? 60 : 1))
}

const partsIn = (phrase: string): string[] => {
  const inside = /\(([^()]{3,200})\)/.exec(phrase)?.[1]
  if (inside === undefined || !/[+,/&]|\band\b/.test(inside)) return []
  return inside
    .split(/\s?[+,/&]\s?|\s{1,20}and\s{1,20}/)
    .map(part => part.replace(/["“”'‘’]/g, '').replace(LEAD, '').replace(/^so-called\s+/i, '').replace(/(?<!\s)\s+(?:round|interview|part)$/i, '').trim())
    .filter(part => part !== '' && !MINUTES.test(part))
}

/** A head that names a round, with more about it behind: "Pair programming, two hours on a small service", "System design: a queue". */
const HEAD = /^([^,:;.()]{4,60}?)(?:[,:;]\s|\s[–—-]\s)/
const NO_HEAD = /^(?:(?:and\s+)?(?:the|my|our|this|that|their|they|i|we|it|you|one|ask|expect)\b)/i

const wordsOf = (phrase: string): number => phrase.split(/\s+/).filter(Boolean).length

/** A phrase that names a round and says nothing about it: short, without a judgement. */
const namesRound = (phrase: string, most: number): boolean => {
  const outside = phrase.replace(/\([^()]{0,200}\)/g, ' ').replace(LABEL, '')
  return (
    wordsOf(outside) > 0 && wordsOf(outside) <= most && !NOT_A_ROUND.test(outside) && !NEGATIVE.test(outside) &&
    (ROUND_WORDS.test(outside) || roundKind(outside) !== 'other')
  )
}

/** The pieces of a line that lists rounds in a row ("HR call, a task at home, then two talks"), with offsets; else the line. */
const piecesOf = (line: string): { text: string; from: number }[] => {
  const cuts = [...line.matchAll(/\s?(?:→|->|=>|;|,(?![^(]{0,200}\))|\bthen\b|\bfollowed by\b)\s?/gi)]
  if (cuts.length === 0) return [{ text: line, from: 0 }]
  const starts = [0, ...cuts.map(cut => cut.index + cut[0].length)]
  const ends = [...cuts.map(cut => cut.index), line.length]
  const pieces = starts.map((from, i) => ({ text: line.slice(from, ends[i]), from })).filter(({ text }) => text.trim() !== '')
  const naming = pieces.filter(({ text }) => namesRound(text, 9)).length
  return naming >= 2 && naming * 2 > pieces.length ? pieces : [{ text: line, from: 0 }]
}

const roundsIn = (phrase: string, line: number, from: number): Round[] => {
  const bare = phrase.trim().replace(LABEL, '').replace(/(?<![.;:])[.;:]+$/, '')
  const outside = bare.replace(/(?:(?<!\s)\s+)?\([^()]{0,200}\)\s*/g, ' ').trim()
  const name = outside.replace(MINUTES, '').replace(LEAD, '').replace(/,(?:\s?,)+/g, ',').replace(/(?<![\s,:–-])[\s,:–-]+$/, '').trim()
  const count = COUNTS[/^(two|three|four|five|[2-5])\b/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 1
  const minutes = minutesIn(bare)
  const start = from + (phrase.length - phrase.trimStart().length)
  const round: Round = {
    kind: roundKind(outside),
    ...(name !== '' && { name }),
    ...(minutes !== undefined && { minutes }),
    topics: [],
    parts: partsIn(bare),
    said: { words: phrase.trim(), source: 'text', block: line, from: start, to: start + phrase.trim().length },
  }
  return Array.from({ length: count }, () => round)
}

/** The rounds that an account names, in order, each with its words; `lines` are the note's lines. */
export const readRounds = (lines: readonly string[]): Round[] =>
  lines.flatMap((line, i) => {
    const pieces = piecesOf(line)
    if (pieces.length > 1) return pieces.flatMap(({ text, from }) => (namesRound(text, 9) ? roundsIn(text, i, from) : []))
    const bare = line.trim().replace(LABEL, '')
    const head = HEAD.exec(bare)?.[1]
    const headed = head !== undefined && !NO_HEAD.test(head) && namesRound(head, 5) && roundKind(head) !== 'other'
    if (headed) {
      const [first] = roundsIn(line, i, 0)
      return first ? [{ ...first, kind: roundKind(head), name: head.replace(LEAD, '') }] : []
    }
    if (namesRound(line.replace(MINUTES, ''), 12) && sentencesOf(bare).length === 1) return roundsIn(line, i, 0)
    return []
  })

/** The words of a whole line. */
export const saidInLine = (lines: readonly string[], line: number, from = 0, to?: number) =>
  saidInBlock(lines.map(text => ({ text })), line, from, to)

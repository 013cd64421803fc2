import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { NUMBER_WORD, smallNumber } from '../text/numbers'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { ASKING, EXPERIENCE, SOMEONE_ELSE, WE, YEARS_NOT_AFTER, YEARS_NOT_BEFORE } from '../vocabulary/requirement-words'
import { labelledAs } from './labelled-as'
import type { Years } from './years'
import { experienceOf } from './years-of'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

const COUNT = String.raw`\d{1,2}(?:[.,]5)?|${NUMBER_WORD}`
const LEAST = String.raw`(?:at least|a minimum of|minimum(?: of)?|min\.?|no less than|more than|over|mindestens|mind\.|mehr als|au moins|minimum de|plus de|al menos)`
const MOST = String.raw`(?:up to|less than|under|a maximum of|max\.?|bis zu|jusqu'à)`
const UNIT = String.raw`(?<unit>years?|yrs?\.?|y\.?o\.?e\.?|jahren?|jahre|ans|années?|años|anni|jaar|lat|anos|år|months?|monaten?|mois)`
/** "(5) five years" and "five (5) years" are one number said twice. */
const YEARS = wordPattern(String.raw`(?<![\p{L}\p{N}.,$€£#/-])(?:(?<least>${LEAST})\s|(?<most>${MOST})\s)?(?<min>${COUNT})(?:\s?\([\p{L}\d]{1,9}\))?(?:\s?(?<plus>\+|or more|plus|oder mehr|ou plus))?(?:\s?(?:-|–|—|to|bis|à|a|or|und|and)\s?(?<max>${COUNT})(?:\s?\(\d{1,2}\))?\s?(?<plus2>\+)?)?(?:\s?(?<more>or more|plus|oder mehr|ou plus|full))?[\s-]{1,2}?(?:full )?${UNIT}(?:\s?\((?:s)\))?(?<owner>['’])?(?<after>\+|\s(?:or more|plus|minimum))?(?![\p{L}\p{N}])`, 'gi')
/** Every number of years has one of these behind it, and a number in digits or words before. */
const MAYBE_YEARS = /[\s-](?:y(?:ea)?r|y\.?o|jahr|ans(?![a-z])|ann|año|jaar|lat(?![a-z])|anos|år|month|monat|mois)/i
const A_NUMBER = new RegExp(String.raw`\d|${NUMBER_WORD}`, 'i')
const CUE = anyOf(EXPERIENCE)
const NOT_BEFORE = wordPattern(String.raw`(?<!\p{L})(?:${YEARS_NOT_BEFORE.join('|')})\s{1,2}$`, 'i')
const NOT_AFTER = wordPattern(String.raw`^[\s-]{0,2}(?:${YEARS_NOT_AFTER.join('|')})(?!\p{L})`, 'i')
const ELSE = anyOf(SOMEONE_ELSE)
const OURS = anyOf(WE)
const ASKED = anyOf(ASKING)
/** What may follow a lower bound of years without the word experience: "3+ years in sales", "5+ years building …". */
const DOING = wordPattern(String.raw`^\s(?:of\s|de\s)?(?:(?:specifically|hands-on|professionally|professional|relevant|industry|commercial|full-time|proven|recent|working|work)\s){0,3}(?:in|as|with|working|using|within|on|at|als|in der|im|en|dans|comme|\p{L}{3,20}ing)(?!\p{L})`, 'i')

type Span = { min: number; max: number | undefined; from: number; to: number; bound: boolean; months: boolean; most: boolean }

const spanOf = (match: RegExpMatchArray): Span | undefined => {
  const { least, most, min, plus, max, plus2, more, after, unit = '' } = match.groups ?? {}
  const months = /^mo/i.test(unit)
  const [low, high] = [smallNumber(min ?? ''), max === undefined ? undefined : smallNumber(max)]
  if (low === undefined || low > 40 && !months || (high !== undefined && high > 50) || (months && low > 60)) return undefined
  const year = (count: number) => months ? Math.round((count / 12) * 100) / 100 : count
  const open = plus !== undefined || plus2 !== undefined || more !== undefined || after !== undefined
  const range = high !== undefined && high > low ? { min: low, max: plus2 === undefined ? high : undefined } : { min: high !== undefined && high < low ? high : low, max: high !== undefined && high < low ? low : undefined }
  const { min: from, max: to } = most === undefined ? range : { min: 0, max: low }
  return { min: year(from), max: to === undefined ? undefined : year(to), from: match.index ?? 0, to: (match.index ?? 0) + match[0].length, bound: least !== undefined || open || range.max !== undefined || most !== undefined, months, most: most !== undefined }
}

/** Whose years these are: false where the sentence speaks of the employer, of a colleague, or of the time that passes. */
const isAsked = (text: string, head: string): boolean => {
  if (ELSE.test(text)) return false
  return !OURS.test(head) || ASKED.test(head)
}

const isExperience = (text: string, span: Span, start: number, end: number): boolean => {
  const head = text.slice(start, span.from)
  const tail = text.slice(span.to, end)
  if (NOT_AFTER.test(tail)) return false
  // "in 5 years" is a time; "experience in 5+ years" is not written. "with more than 20 years" of a company falls by isAsked.
  if (NOT_BEFORE.test(text.slice(Math.max(0, span.from - 30), span.from))) return false
  if (/^With\s$/.test(head.trimStart()) && /^[^,]{0,90}, (?!you)/i.test(tail)) return false
  if (CUE.test(tail.slice(0, 110))) return true
  if (span.months) return false
  if (CUE.test(head.slice(-70))) return true
  return span.bound && !span.most && DOING.test(tail)
}

const yearsIn = (blocks: readonly Block[], statement: Statement, trusted: boolean): Years[] => {
  const { text } = statement
  if (!MAYBE_YEARS.test(text) || !A_NUMBER.test(text)) return []
  const spans = matchesIn(YEARS, text).flatMap(match => spanOf(match) ?? [])
  return spans.flatMap((span, index): Years[] => {
    const start = spans[index - 1]?.to ?? 0
    const end = spans[index + 1]?.from ?? text.length
    const tail = text.slice(span.to, end)
    if (!isAsked(text, text.slice(0, span.from)) || (trusted ? NOT_AFTER.test(tail) : !isExperience(text, span, start, end))) return []
    const of = experienceOf(tail)
    return [{ min: span.min, ...(span.max === undefined ? {} : { max: span.max }), ...(of.words === undefined ? {} : { of: of.words }), said: saidIn(blocks, statement, span.from, span.to + of.length) }]
  })
}

/** The same demand said twice is one; one that says experience in what replaces one that does not. */
export const mergedYears = (all: readonly Years[]): Years[] => {
  const kept: Years[] = []
  for (const years of all) {
    const at = kept.findIndex(other => other.min === years.min && other.max === years.max
      && (other.of === undefined || years.of === undefined || other.of.toLowerCase() === years.of.toLowerCase()))
    const before = kept[at]
    if (before === undefined) kept.push(years)
    else if (before.of === undefined && years.of !== undefined) kept[at] = years
  }
  return kept
}

/**
 * The years of experience that a posting asks for, each demand once, in order. Contract lengths, ages, the employer's own
 * years and a colleague's are none. Months of experience count as parts of a year.
 */
export const readYears = (blocks: readonly Block[]): Years[] => {
  const lines = labelledAs(blocks, 'years').filter(line => line.by !== 'heading' && line.text.length <= 60)
  const taken = new Set(lines.map(line => line.block))
  return mergedYears([
    ...lines.flatMap(line => yearsIn(blocks, line, true)),
    ...statementsOf(blocks).flatMap(statement => taken.has(statement.block) ? [] : yearsIn(blocks, statement, false)),
  ])
}

import { NEGATIVE } from '../vocabulary/interview-cues'
import { ROUND_CUES, ROUND_VERB, ROUND_WORDS, STANDS_ALONE } from '../vocabulary/round-cues'
import type { Round, RoundKind } from './note'

/** The kind of round that a short phrase names; the order of the cues is the convention (see the vocabulary). */
export const roundKind = (phrase: string): RoundKind => ROUND_CUES.find(([, cue]) => cue.test(phrase))?.[0] ?? 'other'

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6 }
const COUNT = /^(?:a (?:series|set|number) of )?(two|three|four|five|six|[2-6])x?\b(?![\s-]?(?:m|min|mins|minutes?|h|hours?|days?|weeks?)\b|\s?[-–])/i
/** "rounds 1 & 2", "Round 1 and 2", "rounds 1-3". */
const NUMBERED = /\brounds?\s(\d)\s?(?:&|and|,|\+|-|–|to)\s?(\d)\b/i

const LEAD = /^(?:(?:and|or|then|next|after that|finally|first|second|third|followed by|lastly|plus|also|one(?!\s(?:on|to)\sone)|an?|the|my|your|our|short|quick|small|brief|simple|final|last|initial|possibly|optional(?:ly)?|maybe|usually|occasionally)[\s,]+)*/i
const NOT_A_ROUND = /^(?:before|after (?:the|my|this)|once|while|usually the|rejected|declined|turned down|no offer|regarding|about|for example|if|when|because|there (?:is|was)|bottom line|overall|no\b|not\b|without\b|never\b|https?:|(?:prepare|expect|practi[cs]e|brush|be|make|don['’]t|revise|study|read|know|keep|try|focus)\b|advice|tips?)\b|\b(?:reached out|until|because|forgot)\b|(?<!phone )\bquestions?\s?(?:asked|:|$)/i
const MINUTES = /(\d{1,3}(?:[.,]5)?)(?:\s?(?:-|–|to)\s?(\d{1,3}))?[\s-]?(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)\b/i
const SPELT: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50, sixty: 60, ninety: 90 }
const SPELT_OUT = /\b(one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty|forty(?:-five)?|fifty|sixty|ninety)[\s-](minutes?|mins?|hours?)\b/i
const HALF_HOUR = /\bhalf(?: an)?[- ]hour\b/i
const ONE_HOUR = /\b(?:an|one)[- ]hour\b/i

/** Minutes that a phrase states ("60 min", "1.5 hours", "half an hour"), a span by its upper end; days and weeks are no length of a round. */
export const minutesIn = (phrase: string): number | undefined => {
  const [, low, high, unit] = MINUTES.exec(phrase) ?? []
  const amount = high ?? low
  const [, spelt, each] = SPELT_OUT.exec(phrase) ?? []
  if (amount === undefined && spelt !== undefined && each !== undefined) return (SPELT[spelt.toLowerCase()] ?? 0) * (each.toLowerCase().startsWith('h') ? 60 : 1)
  if (amount === undefined || unit === undefined || unit === 'HR') return HALF_HOUR.test(phrase) ? 30 : ONE_HOUR.test(phrase) ? 60 : undefined
  return Math.round(Number(amount.replace(',', '.')) * (unit.toLowerCase().startsWith('h') ? 60 : 1))
}

/** What brackets name inside a round, and what "with" lists after an on-site day. */
export const partsIn = (phrase: string): string[] => {
  const inside = /\(([^()]{3,200})\)/.exec(phrase)?.[1] ?? /\bon-?site with (.{3,200})$/i.exec(phrase)?.[1]
  if (inside === undefined || !/[+,/&]|\band\b/.test(inside)) return []
  return inside
    .split(/\s?[+,/&]\s?|\s{1,20}and\s{1,20}/)
    .map(part => part.replace(/["“”'‘’]/g, '').replace(/^and\s/i, '').replace(LEAD, '').replace(/^so-called\s+/i, '').replace(/(?<!\s)\s+(?:round|interview|part)$/i, '').trim())
    .filter(part => part !== '' && !MINUTES.test(part))
}

/** A sentence about a round, not its name. */
export const TELLS = /^(?:i|we|they|he|she|it|you|there)\b|\b(?:was|were|is|are|had|has|asked|took|went|said|told|gave|did|got|felt|seemed|came|spent|lasted|will|who)\b/i
const wordsOf = (phrase: string): number => phrase.split(/\s+/).filter(Boolean).length
/** A link in markdown is what it shows; a bare address names nothing. */
const unlinked = (phrase: string): string => phrase.replace(/\[([^\]\n]{1,200})\]\([^()\s]{1,500}\)/g, '$1').replace(/https?:\/\/\S+/g, '')
const outsideOf = (phrase: string): string => unlinked(phrase).replace(/(?:(?<!\s)\s+)?\([^()]{0,200}\)\s*/g, ' ').trim()

/**
 * Whether a phrase names a round and says nothing else: at most `most` words, no judgement. In a row of names (`inRow`) a bare
 * subject is enough ("OA → technical → HR"); alone it needs a noun of its own.
 */
export const namesRound = (phrase: string, most: number, inRow = false): boolean => {
  const outside = outsideOf(phrase)
  const words = wordsOf(outside)
  if (words === 0 || words > most || NOT_A_ROUND.test(outside) || NEGATIVE.test(outside)) return false
  const bare = outside.replace(LEAD, '')
  if (TELLS.test(outside)) return false
  if (ROUND_WORDS.test(bare) || ROUND_VERB.test(bare)) return true
  const kind = roundKind(bare)
  return kind !== 'other' && (STANDS_ALONE.has(kind) || (inRow && words <= 4))
}

/** "Second round (written test): …": the brackets hold its name. */
const NUMBERED_AS = /^(?:the )?(?:(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|[4-9]th) )?(?:round|stage|step|interview)(?: \d)? \(([^()]{2,60})\)/i
/** The name of a round without what leads to it, its brackets and its length. */
export const nameOf = (phrase: string): string => {
  const [, inside] = NUMBERED_AS.exec(phrase) ?? []
  if (inside !== undefined && !MINUTES.test(inside)) return inside.trim()
  const name = bareName(phrase, LEAD)
  // "First interview" is told from the second by nothing else.
  return /^(?:interview|round|stage|step|test|call|talk|task)s?$/i.test(name) ? bareName(phrase, ARTICLE) : name
}

const ARTICLE = /^(?:(?:and|or|then|an?|the|my|your|our)[\s,]+)*/i
const bareName = (phrase: string, lead: RegExp): string =>
  outsideOf(phrase.replace(/(?<![.;:])[.;:]+$/, ''))
    .replace(/["“”]/g, '').replace(/^[‘'](.+)[’']$/, '$1')
    .replace(/(?:\bof (?:about |around )?)?(\d{1,3}(?:[.,]5)?)(?:\s?(?:-|–|to)\s?\d{1,3})?[\s-]?(?:m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)\b/gi, '')
    .replace(lead, '').replace(/,(?:\s?,)+/g, ',').replace(/\s{2,}/g, ' ').replace(/(?<![\s,:–-])[\s,:–-]+$/, '').replace(/^[\s,:–-]+/, '').trim()

const countOf = (name: string, phrase: string): number => {
  const [, first, last] = NUMBERED.exec(phrase) ?? []
  if (first !== undefined && last !== undefined) return Math.min(6, Math.max(1, Number(last) - Number(first) + 1))
  return COUNTS[COUNT.exec(name.replace(/^(?:and|then) /i, ''))?.[1]?.toLowerCase() ?? ''] ?? 1
}

/** "Four rounds (2 coding, 1 design, 1 with HR)", "three interviews (the owner, then the chef, then HR)": what each of them was. */
const countedOut = (phrase: string): string[] =>
  (/\(([^()]{3,200})\)/.exec(phrase)?.[1] ?? '').split(/[,;+]\s?|\s(?:and|then|&)\s/).map(part => part.trim().replace(/^(?:and|then)\s/i, '')).filter(part => part !== '').flatMap(part => Array.from({ length: countOf(part, part) }, () => part))

const ONSITE_WITH = /\bon-?site(?= with\b)/i

/** The phrase up to "on-site", where "with" follows and `holds` says of the rest that it lists what the day holds. */
const untilOnsite = (phrase: string, holds: (rest: string) => boolean): string => {
  const { 0: day = '', index = 0 } = ONSITE_WITH.exec(phrase) ?? {}
  const to = index + day.length
  return day !== '' && holds(phrase.slice(to + ' with '.length)) ? phrase.slice(0, to) : phrase
}

/** The rounds that a phrase names: text.slice(from, from + phrase.length) of line `line`. "Two technical talks" are two. */
export const roundsNamed = (phrase: string, line: number, from: number): Round[] => {
  const trimmed = phrase.trim()
  const start = from + (phrase.length - phrase.trimStart().length)
  const [, label, inside] = /^([^:()]{2,60}):\s(.{3,300})$/.exec(trimmed) ?? []
  const labelled = label !== undefined && roundKind(label) !== 'other'
  const name = untilOnsite(nameOf(labelled ? label : trimmed), rest => /^an?\b|[,&]/i.test(rest))
  const minutes = minutesIn(trimmed)
  // What an on-site day holds is its parts, not what it is.
  const whole = untilOnsite(outsideOf(trimmed), () => true)
  const [, head] = /^([^:]{2,60}):\s/.exec(whole) ?? []
  const outside = head !== undefined && roundKind(head) !== 'other' ? head : whole
  const kind = roundKind(outside)
  const round: Round = {
    kind: kind === 'other' ? roundKind(trimmed) : kind,
    ...(name !== '' && { name }),
    ...(minutes !== undefined && { minutes }),
    topics: [],
    parts: labelled && inside?.includes(',') ? inside.split(/,\s(?:and\s)?/).map(part => part.trim()).filter(part => part !== '') : partsIn(trimmed),
    said: { words: trimmed, source: 'text', block: line, from: start, to: start + trimmed.length },
  }
  const count = countOf(name, trimmed)
  const each = count > 1 ? countedOut(trimmed) : []
  if (each.length === count && each.filter(one => roundKind(one) !== 'other').length * 2 > count) return each.map(one => ({ ...round, kind: roundKind(one), name: nameOf(one), parts: [] }))
  return Array.from({ length: count }, () => round)
}

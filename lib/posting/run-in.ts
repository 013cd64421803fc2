import { anyOf } from '../text/cues'
import { matchesIn } from '../text/matches'
import { wordPattern } from '../text/word-pattern'
import { OFFER_HEADINGS, type SectionKind } from '../vocabulary/headings'
import { ITEM_STARTS, RUN_IN_HEADINGS } from '../vocabulary/run-in-headings'
import { sectionOfExactly, sectionOfHeading } from './section'

/** From here on (an offset in the text) the words belong to a section of this kind; its own heading reaches to `to`. */
export type RunIn = { from: number; to: number; kind: SectionKind }

/** Shorter texts are one thing said, with at most a label before it. */
const LUMP = 300
const HEADINGS = RUN_IN_HEADINGS.map(([kind, fragments]) => [kind, anyOf(fragments, 'gi')] as const)
const STARTS = anyOf(ITEM_STARTS, 'gi')
const CAPITAL = wordPattern(String.raw`^[\p{Lu}\d¿]`, '')
const LETTERS = wordPattern(String.raw`[\p{L}]`, 'g')
const ENDS_BEFORE = /(?:^|[.!?:;•·*)\]"”–—|])\s*$/
const SAYS_SO_BEHIND = /^\s{0,2}(?:[:?•·*–—]|-\s)/
const NEXT_WORD_BEHIND = wordPattern(String.raw`^\s[\p{Lu}\d•(]`, '')
const SMALL_BEHIND = wordPattern(String.raw`^\s\p{Ll}`, '')
const SMALL_WORD = wordPattern(String.raw`(?:^|\s)(?:and|&|/|or|of|to|the|for|in|you|we|your|que|de|e|y|et|und|that|will|are|vi)$`, 'i')

/** Whether words that could be a heading stand as one: a capital, and an end of something before or a sign of a heading behind. */
const standsAsHeading = (text: string, from: number, words: string): boolean => {
  if (!CAPITAL.test(words)) return false
  const before = text.slice(Math.max(0, from - 12), from)
  const behind = text.slice(from + words.length, from + words.length + 4)
  if (SMALL_WORD.test(before.trimEnd())) return false
  if (SAYS_SO_BEHIND.test(behind)) return true
  const isCapitals = words === words.toUpperCase() && words.length > 5
  if (!NEXT_WORD_BEHIND.test(behind) && !/^[.]/.test(behind)) return false
  // One word alone ("Skills Development", "Requirements Engineer") may begin something else.
  return isCapitals || (words.includes(' ') ? true : ENDS_BEFORE.test(before) && words.length > 9)
}

/** The headings that run on in a long text, in order; none for a short one. */
const headingsIn = (text: string, onlyLabels = false): RunIn[] => {
  const isHeading = (from: number, words: string): boolean => standsAsHeading(text, from, words) && (!onlyLabels || (/^\s?:/.test(text.slice(from + words.length, from + words.length + 2)) && ENDS_BEFORE.test(text.slice(Math.max(0, from - 12), from))))
  const found = HEADINGS.flatMap(([kind, pattern]) => matchesIn(pattern, text).flatMap(({ index, 0: words }) => (isHeading(index, words) ? [{ from: index, to: index + words.length, kind }] : [])))
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.flatMap(({ from, to, kind }) => {
    if (from < end) return []
    end = to
    return [{ from, to, kind }]
  })
}

/** "Mandatory skills: …": what a label before the first colon says, where it says that something is asked or liked. */
const label = (text: string): RunIn[] => {
  const words = /^([^:.?!]{3,48})\s?:(?=\s?\S)/.exec(text)?.[1]
  if (words === undefined || (words.match(/\s+/g) ?? []).length > 3) return []
  const kind = sectionOfHeading(words)
  // "Requisitos: …" is a heading that lost its line; "Preferred: …" is a part of what is said.
  const isHeading = kind === 'must' && sectionOfExactly(words) === kind
  return kind === 'must' || kind === 'nice' ? [{ from: 0, to: isHeading ? words.length : 0, kind }] : []
}

/** In a text of a few sentences only what ends in a colon opens a section: "Requisitos: … Benefícios: …". */
const labelled = (text: string): RunIn[] => {
  if (!/\S\s?:\s\S/.test(text)) return []
  const [first] = label(text)
  const later = headingsIn(text, true).filter(({ from }) => from > 0 || first === undefined)
  return first ? [first, ...later] : later
}

/** The sections that begin inside a text, in order. Bounded by the text's length; texts above 100,000 characters are read that far. */
export const runInsOf = (text: string): RunIn[] => (text.length < LUMP ? labelled(text) : headingsIn(text.slice(0, 100_000)))

/** Where in a sentence a list that lost its lines begins its next item. */
export const itemStarts = (sentence: string): number[] =>
  matchesIn(STARTS, sentence).flatMap(({ index, 0: words }) => {
    const before = sentence.slice(Math.max(0, index - 20), index)
    const last = before.trimEnd().split(/\s/).at(-1) ?? ''
    const isBehindAnother = index > 12 && /\s$/.test(before) && /[\d)+%]$|[^\s.,;:!?(/&–-]$/.test(last) && (last.match(LETTERS) ?? []).length > 1 && (last === last.toLowerCase() || SMALL_BEHIND.test(sentence.slice(index + words.length, index + words.length + 3))) && !SMALL_WORD.test(last)
    return CAPITAL.test(words) && isBehindAnother ? [index] : []
  })

const DASHED = wordPattern(String.raw`\s[-–*•·]\s(?=[\p{Lu}])`, 'g')
const NUMBERED = wordPattern(String.raw`\s\d{1,2}[.)]\s(?=[\p{Lu}])`, 'g')
const FEWEST_DASHES = 3
const FEWEST_NUMBERS = 2
/** Where the items of a list begin that stands in one paragraph behind dashes, stars or numbers ("… - Java - Go - SQL"); none for too few. */
export const dashedItems = (text: string): number[] => {
  if (!/\s(?:[-–*•·]|\d{1,2}[.)])\s/.test(text)) return []
  const at = (pattern: RegExp): number[] => matchesIn(pattern, text.slice(0, 20_000)).map(({ index }) => index + 1)
  const [dashes, numbers] = [at(DASHED), at(NUMBERED)]
  return dashes.length >= FEWEST_DASHES ? dashes : numbers.length >= FEWEST_NUMBERS ? numbers : []
}

const offers = new Set(OFFER_HEADINGS)
/** Sections that one word by itself may open; of the others a single word ("Salary", "Contact") may be the label of a value. */
const BY_ONE_WORD: readonly (SectionKind | undefined)[] = ['must', 'nice', 'duties']

/** How a sentence ends that goes on in the list beneath it. */
const LEADS = wordPattern(String.raw`(?::|\s(?:at du|att du|that you|dass (?:du|sie)|wenn (?:du|sie)|que (?:vous|tu)|dat (?:je|jij)|at de|jeśli|že))$`)
/** A sentence that leads to a list and says what is asked for opens a section, however it is put: "Additional skills that would help you here:". */
const LONGEST_LEAD = 120
/**
 * The section that a short line opens that is nothing but a heading: by its words and its sign ("What are we looking for?"),
 * or because it is, word for word, what headings say ("Perfil buscado").
 */
export const loneHeading = (text: string): SectionKind | undefined => {
  const words = text.trim()
  const asks = words.length <= LONGEST_LEAD && LEADS.test(words) && CAPITAL.test(words) ? sectionOfHeading(words) : undefined
  if (asks === 'must' || asks === 'nice') return asks
  if (words.length > 80) return undefined
  const kind = CAPITAL.test(words) && !/[,;]$/.test(words) ? sectionOfExactly(words) : undefined
  if (kind !== undefined && (words.includes(' ') || BY_ONE_WORD.includes(kind) || offers.has(words.toLowerCase()))) return kind
  const whole = CAPITAL.test(words) && words.includes(' ') ? HEADINGS.find(([, pattern]) => matchesIn(pattern, words)[0]?.[0].length === words.length) : undefined
  if (whole) return whole[0]
  if (!/[:?]$/.test(words)) return undefined
  const [first, second] = headingsIn(words)
  return first?.from === 0 && second === undefined ? first.kind : undefined
}

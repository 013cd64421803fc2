import type { Block } from '../text/block'
import { HEADING_WORDS, type SectionKind } from '../vocabulary/headings'
import { wordPattern } from '../text/word-pattern'

const BETWEEN_WORDS = wordPattern(String.raw`[^\p{L}\p{N}&+]+`, 'g')
/** Lower case, straight apostrophes and punctuation, hyphens too, as spaces, one space at each end. */
const folded = (heading: string): string => ` ${heading.slice(0, 200).toLowerCase().replace(BETWEEN_WORDS, ' ').trim()} `

const holds = (heading: string, words: string): boolean => (words.endsWith('*') ? heading.includes(` ${words.slice(0, -1)}`) : heading.includes(` ${words} `))

const known = new Map<string, SectionKind | undefined>()
const REMEMBERED = 2_000

/** Longest first within the order of the vocabulary, so that a short word ("you") never hides a whole phrase ("about you"). */
const judged = (heading: string): SectionKind | undefined => {
  const text = folded(heading)
  const isShort = text.length <= 14
  for (const [kind, phrases] of HEADING_WORDS) {
    // One word such as "you", "us" or "pré" names a section only where it is nearly all the heading says.
    if (phrases.some(words => holds(text, words) && (words.length > 4 || words.endsWith('*') || isShort))) return kind
  }
  return undefined
}

/** What a heading says its section is for; undefined where it says nothing we know. */
export const sectionOfHeading = (heading: string): SectionKind | undefined => {
  if (known.has(heading)) return known.get(heading)
  if (known.size >= REMEMBERED) known.clear()
  const kind = heading.length > 120 ? undefined : judged(heading)
  known.set(heading, kind)
  return kind
}

/**
 * What the section that a block stands in is for: the innermost heading that says, with two exceptions. Benefits, interview,
 * application and legal sections hold for all beneath them, and "Education" or "Technical skills" beneath a wish stays a wish.
 * The heading that is the job's title is left aside, as it may hold any word ("Customer experience manager").
 */
export const sectionOfBlock = (block: Pick<Block, 'under'>, title?: string): SectionKind | undefined => {
  const kinds = block.under.filter(heading => heading !== title).map(sectionOfHeading).filter(kind => kind !== undefined)
  const sticky = kinds.find(kind => kind === 'benefits' || kind === 'interview' || kind === 'apply' || kind === 'legal')
  const innermost = kinds[kinds.length - 1]
  if (innermost === 'must' && kinds.includes('nice')) return 'nice'
  return sticky !== undefined && innermost !== 'nice' && innermost !== 'must' ? sticky : innermost
}

import { anyOf } from '../text/cues'
import { ADDRESS_CUES, INSIST_CUES, MUST_CUES, NICE_CUES } from '../vocabulary/tier-cues'
import { wordPattern } from '../text/word-pattern'
import type { SectionKind } from '../vocabulary/headings'
import type { Tier } from './posting'

/** "\p{L}{0,20}erfahrung": any compound that ends so. */
const COMPOUND = /^\\p\{L\}\{0,\d{1,2}\}/
/**
 * The letters of a word that may be any word. Written out, all letters there are make a pattern of more than 20 KB, and Chromium
 * then gives up making it fast (ten times slower, measured 2026-11).
 */
const anyWord = (fragment: string): string => fragment.replaceAll(String.raw`\p{L}`, String.raw`[^\s\d.,;:!?()/]`)

/** Whether a text holds one of the fragments. The ends of compounds are looked for apart, from their ends. */
const holdsAny = (fragments: readonly string[]): ((text: string) => boolean) => {
  const words = anyOf(fragments.filter(fragment => !COMPOUND.test(fragment)).map(anyWord))
  const ends = fragments.filter(fragment => COMPOUND.test(fragment)).map(fragment => anyWord(fragment.replace(COMPOUND, '')))
  if (ends.length === 0) return text => words.test(text)
  const compounds = wordPattern(String.raw`(?:${ends.join('|')})(?![\p{L}\p{N}_])`, 'i')
  return text => words.test(text) || compounds.test(text)
}

const nice = anyOf(NICE_CUES.map(anyWord))
const asks = holdsAny(MUST_CUES)
const insists = holdsAny(INSIST_CUES)
const addressed = holdsAny(ADDRESS_CUES)

/** Whether a line says of itself that it is a wish ("is a huge plus", "wünschenswert", "un atout"). */
export const isWish = (line: string): boolean => nice.test(line)

/** Where the first words stand with which a line says that it is a wish. */
export const wishIn = (line: string): { from: number; to: number } | undefined => {
  const found = nice.exec(line)
  return found ? { from: found.index, to: found.index + found[0].length } : undefined
}

/**
 * How much a line insists, by the section it stands in and by its own words. Undefined where its section asks nothing and
 * names no skill of the job: what is offered, how to apply, the interviews, legal text.
 */
export const tierOf = (section: SectionKind | undefined, line: string): Tier | undefined => {
  if (section === 'benefits' || section === 'interview' || section === 'apply' || section === 'legal') return undefined
  if (section === 'about') return addressed(line) ? (isWish(line) ? 'nice' : 'must') : 'mentioned'
  if (section === 'duties' && !insists(line)) return isWish(line) && asks(line) ? 'nice' : 'mentioned'
  if (section === 'duties') return isWish(line) ? 'nice' : 'must'
  if (section === 'must') return isWish(line) ? 'nice' : 'must'
  if (section === 'nice') return /\b(?:must have|is required|are required|mandatory)\b/i.test(line) && !isWish(line) ? 'must' : 'nice'
  if (isWish(line)) return 'nice'
  return asks(line) ? 'must' : 'mentioned'
}

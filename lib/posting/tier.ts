import { anyOf } from '../text/cues'
import { ADDRESS_CUES, MUST_CUES, NICE_CUES } from '../vocabulary/tier-cues'
import type { SectionKind } from '../vocabulary/headings'
import type { Tier } from './posting'

const nice = anyOf(NICE_CUES)
const must = anyOf(MUST_CUES)
const addressed = anyOf(ADDRESS_CUES)

/** Whether a line says of itself that it is a wish ("is a huge plus", "wünschenswert", "un atout"). */
export const isWish = (line: string): boolean => nice.test(line)

/** Whether a line asks by its own words ("experience with", "required", "5+ years"). */
export const asksItself = (line: string): boolean => must.test(line)

/**
 * How much a line insists, by the section it stands in and by its own words. Undefined where its section asks nothing and
 * names no skill of the job: what is offered, how to apply, the interviews, legal text.
 */
export const tierOf = (section: SectionKind | undefined, line: string): Tier | undefined => {
  if (section === 'benefits' || section === 'interview' || section === 'apply' || section === 'legal') return undefined
  if (section === 'about') return addressed.test(line) ? (isWish(line) ? 'nice' : 'must') : 'mentioned'
  if (section === 'duties') return /\d{1,2} ?\+? ?years|\brequired\b|\bmust have\b/i.test(line) && asksItself(line) ? (isWish(line) ? 'nice' : 'must') : 'mentioned'
  if (section === 'must') return isWish(line) ? 'nice' : 'must'
  if (section === 'nice') return /\b(?:must have|is required|are required|mandatory)\b/i.test(line) && !isWish(line) ? 'must' : 'nice'
  if (isWish(line)) return 'nice'
  return asksItself(line) ? 'must' : 'mentioned'
}

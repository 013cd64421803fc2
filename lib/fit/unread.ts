import type { Posting } from '../posting/posting'
import type { Said } from '../text/said'
import { plain } from '../profile/plain'
import { type Match } from './match'
import { UNREAD_LINE } from './weights'

/** How skill names are compared: without regard to case. */
export const skillKey = (name: string): string => name.trim().toLowerCase()

const LABEL = 60
const shortened = (words: string): string => (words.length <= LABEL ? words : `${words.slice(0, LABEL).replace(/\s+\S*$/, '')}…`)

/** Blocks whose demand another match already weighs: years, education, languages, pay, permits. */
const weighedBlocks = (posting: Posting): Set<number> => {
  const facts: (Said | undefined)[] = [
    ...posting.years.map(one => one.said), posting.education?.said, ...posting.languages.map(one => one.said), posting.visa?.said,
    posting.clearance?.said, posting.overlap?.said, posting.remoteScope?.said, posting.officeDays?.said, ...posting.places.map(one => one.said),
  ]
  return new Set(facts.flatMap(said => said?.block ?? []))
}

/**
 * Lines that ask for something in which no skill was recognised ("knows how a hospital works"). They are not made into skills;
 * each leaves a little open. The same line twice counts once.
 */
export const unreadLines = (posting: Posting): Match[] => {
  const weighed = weighedBlocks(posting)
  const seen = new Map<string, Match>()
  for (const { tier, said, skills } of posting.requirements) {
    const weight = UNREAD_LINE[tier]
    const key = plain(said.words)
    if (weight === 0 || skills.some(group => group.anyOf.length > 0) || key === '') continue
    if (said.block !== undefined && weighed.has(said.block)) continue
    if ((seen.get(key)?.weight ?? 0) >= weight) continue
    seen.set(key, { kind: 'skill', label: shortened(said.words), share: undefined, weight, state: 'unknown', why: 'no skill recognised in this line: judge it yourself', tier, said })
  }
  return [...seen.values()]
}

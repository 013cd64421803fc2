import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { OTHER_JOBS } from '../vocabulary/other-jobs'
import { sectionOfHeading } from './section'
import { readsLikeTitle } from './title-like'

const LEADS_AWAY = wordPattern(`^(?:${OTHER_JOBS.join('|')})[ .:…]{0,3}$`, 'i')
/** A page names its own job before it leads to others. */
const OWN_FIRST = 3
const LOWEST = 7

const leadsAway = ({ kind, text }: Block): boolean => kind === 'heading' && text.length <= 100 && LEADS_AWAY.test(plain(text))

/** Whether a heading ends a run of suggestions: of the same rank or a higher one, and not the name of a further job. */
const endsRun = ({ kind, level, text }: Block, rank: number): boolean =>
  kind === 'heading' && (level ?? LOWEST) <= rank && !leadsAway({ kind, text, under: [] }) && (!readsLikeTitle(text) || sectionOfHeading(text) !== undefined)

/**
 * The same blocks, those that lead to other jobs ("Similar jobs" and the cards under it) without words: what they say of pay,
 * places and skills is not this job's. Their number stays, as facts name the block that they were read from.
 */
export const withoutOtherJobs = (blocks: readonly Block[]): readonly Block[] => {
  if (!blocks.some((block, at) => at >= OWN_FIRST && leadsAway(block))) return blocks
  let rank: number | undefined
  return blocks.map((block, at) => {
    if (at >= OWN_FIRST && leadsAway(block)) rank = Math.max(rank ?? 0, block.level ?? LOWEST)
    else if (rank !== undefined && endsRun(block, rank)) rank = undefined
    return rank === undefined ? block : { kind: 'paragraph' as const, text: '', under: [] }
  })
}

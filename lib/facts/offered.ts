import type { Block } from '../text/block'
import { wordPattern } from '../text/word-pattern'
import { OFFERED_HEADINGS } from '../vocabulary/requirement-words'

const OFFERED = wordPattern(String.raw`^[^\p{L}]{0,6}(?:our |your |the |unsere |deine |ihre |nos |vos )?(?:${OFFERED_HEADINGS.join('|')})(?:[^\p{L}]{0,6}$| (?:and|&|und|et|y|e|och|og|a|i|en|you|dir|ihnen|dig|je|jou|te|ti)(?!\p{L}))`, 'i')

/** Many readers ask about the same few headings. */
const known = new Map<string, boolean>()
const REMEMBERED = 2_000
const offers = (heading: string): boolean => {
  const before = known.get(heading)
  if (before !== undefined) return before
  if (known.size >= REMEMBERED) known.clear()
  const found = OFFERED.test(heading)
  known.set(heading, found)
  return found
}

/** Whether a block stands under a heading of what the employer gives: nothing there is asked of anyone. */
export const isOffered = ({ under }: Pick<Block, 'under'>): boolean => under.some(offers)

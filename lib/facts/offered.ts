import type { Block } from '../text/block'
import { wordPattern } from '../text/word-pattern'
import { OFFERED_HEADINGS } from '../vocabulary/requirement-words'

const OFFERED = wordPattern(String.raw`^[^\p{L}]{0,6}(?:our |your |the |unsere |deine |ihre |nos |vos )?(?:${OFFERED_HEADINGS.join('|')})(?:[^\p{L}]{0,6}$| (?:and|&|und|et|y|e|och|og|a|i|en|you|dir|ihnen|dig|je|jou|te|ti)(?!\p{L}))`, 'i')

/** Whether a block stands under a heading of what the employer gives: nothing there is asked of anyone. */
export const isOffered = ({ under }: Pick<Block, 'under'>): boolean => under.some(heading => OFFERED.test(heading))

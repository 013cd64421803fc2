import { wordsOf } from '../facts/plain-json'
import type { Block } from '../text/block'
import { blocksOfText } from '../text/document'
import { blocksOfMarkup } from '../text/markup'
import type { Capture } from './capture'
import { withoutOtherJobs } from './other-jobs'

/** The text a posting is read from. `described`: it is the description in the structured data, not the page's own blocks. */
export type OwnWords = { blocks: readonly Block[]; described: boolean }

const LONGEST = 200_000
const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

const asBlocks = (description: string): Block[] => {
  const taken = description.slice(0, LONGEST)
  // Some write the escape of a line break instead of one ("…\\n- Java\\n- Go").
  const text = (taken.match(/\\n/g) ?? []).length >= 3 && !taken.includes('\n') ? taken.replace(/(?:\\r)?\\n/g, '\n').replace(/\\t/g, ' ') : taken
  // Some boards escape the markup of their description once more.
  return /<\/?(?:p|li|ul|br|div|h\d|strong|b)\b|&lt;\/?(?:p|li|ul|br|div|h\d|strong|b)\b/i.test(text) ? blocksOfMarkup(/<\/?[a-z]/i.test(text) ? text : text.replace(/&lt;/g, '<').replace(/&gt;/g, '>')) : blocksOfText(text)
}

/** Where the page itself shows less than this share of the description, or the same in one lump, the description is read instead. */
const SHOWN_SHARE = 0.6
const LUMPED_SHARE = 0.35

/**
 * The blocks to read: the page's own but for those that lead to other jobs, or, where the page has not rendered what its structured data describes, the
 * description. Several JobPostings: only the first describes.
 */
export const ownWords = (capture: Capture): OwnWords => {
  const shown = withoutOtherJobs(capture.blocks)
  const description = wordsOf(capture.data[0]?.value['description'])
  if (description === undefined || description.length < 200) return { blocks: shown, described: false }
  const described = asBlocks(description)
  const isShown = lengthOf(shown) >= SHOWN_SHARE * lengthOf(described) && shown.length >= LUMPED_SHARE * described.length
  return isShown ? { blocks: shown, described: false } : { blocks: described, described: true }
}

import type { Block } from '../text/block'
import { saidInBlock, type Said } from '../text/said'
import { sentencesOf } from '../text/sentences'

/** What a posting says of the work or the place in the voice of a promise. */
const PROMISE = /\b(?:you(?:['’]ll| will| get| can)|we(?:['’]ll| will| offer| value| believe| give|['’]re| are)|our (?:team|culture|research|platform|process|mission)|join(?:ing)?|opportunity|chance to|turn(?:s|ing)? [^.]{3,80} into)\b/i

/** Under these headings a posting asks or explains how to apply; it promises nothing there. */
const ASKING = /requirement|qualification|who you are|about you|you have|you bring|skills|experience|apply|profil|anforderung|interview/i

const LONGEST = 400

/** The sentences of a posting that promise something, with their words. */
export const promisesOf = (blocks: readonly Block[]): Said[] =>
  blocks.flatMap((block, i) => {
    if (block.kind === 'heading' || block.under.some(heading => ASKING.test(heading))) return []
    return sentencesOf(block.text)
      .filter(({ text }) => text.length <= LONGEST && (PROMISE.test(text) || block.kind === 'item'))
      .map(({ from, to }) => saidInBlock(blocks, i, from, to))
  })

import type { Block } from '../../lib/text/block'
import type { Said } from '../../lib/text/said'

/** Where words stand in a saved page: the block and the offsets in its text. */
export type Placed = { block: number; from: number; to: number }

/**
 * Finds the words of a fact in the saved page: where they were read from, else the first block that has them (structured
 * data and page fields are often repeated in the text). Undefined where the page's text does not have them.
 */
export const placed = (said: Said, blocks: readonly Block[]): Placed | undefined => {
  const own = said.block === undefined ? undefined : blocks[said.block]
  if (said.block !== undefined && own && said.from !== undefined && said.to !== undefined && said.to <= own.text.length && said.from < said.to) return { block: said.block, from: said.from, to: said.to }
  if (said.words.trim() === '') return undefined
  const block = blocks.findIndex(({ text }) => text.includes(said.words))
  const from = blocks[block]?.text.indexOf(said.words) ?? -1
  return from < 0 ? undefined : { block, from, to: from + said.words.length }
}

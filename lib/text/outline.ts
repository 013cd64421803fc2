import type { Block } from './block'
import { oneLine } from './one-line'

/** Collects blocks in reading order and keeps which headings each stands under. */
export type Outline = {
  blocks: Block[]
  heading: (text: string, level: number) => void
  block: (block: Omit<Block, 'under'>) => void
}

/** A new, empty outline. At most `limit` blocks are kept; empty text makes no block. */
export const newOutline = (limit: number): Outline => {
  const blocks: Block[] = []
  let open: { text: string; level: number }[] = []
  const push = (block: Omit<Block, 'under'>): void => {
    const text = oneLine(block.text)
    if (text !== '' && blocks.length < limit) blocks.push({ ...block, text, under: open.map(above => above.text) })
  }
  return {
    blocks,
    block: push,
    heading: (text, level) => {
      const words = oneLine(text).replace(/\s?:$/, '')
      if (words === '') return
      open = open.filter(above => above.level < level)
      push({ kind: 'heading', text: words, level })
      open.push({ text: words, level })
    },
  }
}

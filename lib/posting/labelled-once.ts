import type { Block } from '../text/block'
import { bare, plain } from '../text/cues'
import { saidInBlock, type Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'

const LABEL = wordPattern(String.raw`^[^\p{L}]{0,4}([\p{L}' ]{2,30}?)\s?:\s{1,3}(?=\S)`, '')
const NEXT_SENTENCE = wordPattern(String.raw`[.!?]\s+\p{Lu}`, '')
/**
 * The first short value labelled with one of these words, in a line of its own or a cell: "Company: Acme" gives "Acme".
 * Labels are lower case. Longer values are prose, not names.
 */
export const labelledOnce = (blocks: readonly Block[], labels: readonly string[], longest = 120): Stated<string> | undefined => {
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') continue
    if (block.label !== undefined && labels.includes(plain(block.label).toLowerCase()) && block.text.length <= longest) {
      return { value: block.text, said: saidInBlock(blocks, at) }
    }
    const before = blocks[at - 1]
    // A table without heads: a cell that is nothing but a label, then its value.
    if (block.kind === 'cell' && block.label === undefined && before?.kind === 'cell' && before.label === undefined && block.text.length <= longest && before.text.length <= 40 && labels.includes(bare(before.text)) && !labels.includes(bare(block.text))) {
      return { value: block.text, said: saidInBlock(blocks, at) }
    }
    const found = block.text.includes(':') ? LABEL.exec(plain(block.text)) : null
    if (!found || !labels.includes((found[1] ?? '').toLowerCase())) continue
    const value = block.text.slice(found[0].length)
    if (value.length <= longest && !NEXT_SENTENCE.test(value)) return { value, said: saidInBlock(blocks, at, found[0].length) }
  }
  return undefined
}

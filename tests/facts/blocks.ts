import { expect } from 'vitest'
import type { Block } from '../../lib/text/block'

/** One paragraph, or a block of another kind. */
export const para = (text: string, more: Partial<Block> = {}): Block => ({ kind: 'paragraph', text, under: [], ...more })

/** A heading and items below it. */
export const section = (heading: string, ...items: readonly string[]): Block[] =>
  [{ kind: 'heading', text: heading, under: [], level: 2 }, ...items.map((text): Block => ({ kind: 'item', text, under: [heading], depth: 0 }))]

type Proof = { words: string; source: string; block?: number | undefined; from?: number | undefined; to?: number | undefined }

const isProof = (value: object): value is Proof => 'words' in value && 'source' in value

/** Every Said inside a fact, however deep, is exactly the words at its offsets. Returns how many there were. */
export const expectExact = (blocks: readonly Block[], fact: unknown): number => {
  if (typeof fact !== 'object' || fact === null) return 0
  if (isProof(fact)) {
    if (fact.source === 'text') {
      expect(fact.block).toBeDefined()
      expect(blocks[fact.block ?? -1]?.text.slice(fact.from, fact.to)).toBe(fact.words)
      expect(fact.words.trim()).not.toBe('')
    } else expect(fact).not.toHaveProperty('block')
    return 1
  }
  return Object.values(fact).reduce((sum: number, member: unknown) => sum + expectExact(blocks, member), 0)
}

/** A fact without the words it was read from, for comparing with a table. */
export const bareFact = (fact: unknown): unknown => JSON.parse(JSON.stringify(fact ?? null, (key, value: unknown) => key === 'said' ? undefined : value))

import type { Block } from '../text/block'
import { SMALL_WORDS } from '../vocabulary/small-words'

const byWord = new Map<string, string[]>()
for (const [lang, words] of Object.entries(SMALL_WORDS)) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), lang])

const LOOKED_AT = 2_500
const FEWEST = 6

/** The language most of a text is written in (ISO 639-1), by its small words; undefined where too few tell, or two tell as much. */
export const languageOf = (blocks: readonly Block[]): string | undefined => {
  const counts = new Map<string, number>()
  let left = LOOKED_AT
  for (const { text } of blocks) {
    for (const word of text.slice(0, left).toLowerCase().split(/[\s.,;:!?()"'/-]+/)) for (const lang of byWord.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1)
    left -= text.length
    if (left <= 0) break
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] >= FEWEST && first[1] > (second?.[1] ?? 0) * 1.2 ? first[0] : undefined
}

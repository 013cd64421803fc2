import { FLAG } from '../../lib/vocabulary/skill-table'
import { flagsOf, phraseText, type Table } from '../../lib/skills/table'

// What the matcher says it does, done in the plainest way and sharing nothing with it but the vocabulary: words by a pattern, each run of
// them made into a key, the key looked up.

type Word = { from: number; to: number; folded: string; raw: string }
/** A phrase in a text: text.slice(from, to), and the phrase as the table holds it. */
export type Standing = { from: number; to: number; phrase: string; position: number }

const ADDRESS = /[\p{L}\p{N}]+:\/\/[^\s")<>\]]*/gu
const WORD = /(?<![.\p{L}\p{N}\p{M}])\.net(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+(?:\+\+|[+#](?![\p{L}\p{N}\p{M}]))?/giu
const folded = (text: string): string => text.normalize('NFKD').toLowerCase().replaceAll(/[\u0300-\u036f]/g, '')

const wordsOf = (text: string): Word[] => {
  const plain = text.replaceAll(ADDRESS, address => '|'.repeat(address.length))
  return [...plain.matchAll(WORD)].map(({ index, 0: raw }) => ({ from: index, to: index + raw.length, folded: folded(raw), raw: raw.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '') }))
}

/** What stands between two words: a blank, a sign of the phrase, nothing that counts ('') or what no phrase goes across. */
const between = (gap: string): string | undefined => {
  if (/^\s+$/.test(gap)) return gap.length <= 40 && gap.split('\n').length <= 2 ? ' ' : undefined
  if (/^[-._'’‐‑–]$/.test(gap)) return ''
  const sign = /^\s*([/&])\s*$/.exec(gap)?.[1]
  return gap.length <= 40 && gap.split('\n').length <= 2 ? sign : undefined
}

const BLANK = /(?<=.)[ .'-]/g
type Entry = { phrase: string; position: number; blanks: ReadonlySet<number>; exact: boolean; plural: boolean }

/** The phrases of a table by their signs without blanks. */
export const naiveFinder = (table: Table): ((text: string) => Standing[]) => {
  const byKey = new Map<string, Entry[]>()
  for (const position of table.skillOf.keys()) {
    const phrase = phraseText(table, position)
    const blanks = new Set([...phrase.matchAll(BLANK)].map(({ index }, nth) => index - nth))
    const flags = flagsOf(table, position)
    const key = phrase.replaceAll(BLANK, '').toLowerCase()
    byKey.set(key, [...byKey.get(key) ?? [], { phrase, position, blanks, exact: (flags & FLAG.exact) !== 0, plural: (flags & FLAG.plural) !== 0 }])
  }
  return text => {
    const words = wordsOf(text)
    const found: Standing[] = []
    for (const [first, { from }] of words.entries()) {
      let [key, raw] = ['', '']
      const parted: number[] = []
      for (let last = first; last < words.length && last < first + 10; last++) {
        const word = words[last]
        if (word === undefined || word.to - from > 120) break
        const gap = last === first ? '' : between(text.slice(words[last - 1]?.to, word.from))
        if (gap === undefined) break
        if (gap === ' ') parted.push(key.length)
        key += (gap === ' ' ? '' : gap) + word.folded
        raw += (gap === ' ' ? '' : gap) + word.raw
        const stands = (given: string, written: string, isMany: boolean): void => {
          for (const { phrase, position, blanks, exact, plural } of byKey.get(given) ?? []) {
            if (isMany && !plural) continue
            if (exact && phrase.replaceAll(BLANK, '') !== written) continue
            if (parted.every(at => blanks.has(at))) found.push({ from, to: word.to, phrase, position })
          }
        }
        stands(key, raw, false)
        if (/s$/i.test(word.raw) && word.to - word.from > 2) stands(key.slice(0, -1), raw.slice(0, -1), true)
      }
    }
    return found
  }
}

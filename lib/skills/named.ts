import { fromOf, hashOf, tokensOf, toOf } from '../vocabulary/tokens'
import { candidatesIn } from './candidates'
import { nextSlot, phraseIn, slotOf, valueAt } from './keys'
import type { OwnSkills } from './own'
import { nameOf, phraseText, type Table, tablesWith } from './table'

/** `skillNamed` with any vocabularies, the last asked first. */
export const skillNamedWith = (tables: readonly Table[], words: string): string | undefined => {
  const text = words.trim()
  if (text === '' || text.length > 120) return undefined
  const tokens = tokensOf(text)
  const last = tokens.count - 1
  if (last < 0 || fromOf(tokens, 0) !== 0 || toOf(tokens, last) !== text.length) return undefined
  const { count, phrase, table: whose, first: firsts, last: lasts } = candidatesIn(tables, text, tokens)
  let named: string | undefined
  let of = -1
  for (let found = 0; found < count; found++) {
    const its = whose[found] ?? 0
    const table = tables[its]
    if (table === undefined || its <= of || firsts[found] !== 0 || lasts[found] !== last) continue
    named = nameOf(table, table.skillOf[phrase[found] ?? 0] ?? 0)
    of = its
  }
  if (named !== undefined) return named
  return last === 0 ? namedInAnyCase(tables, text, hashOf(tokens, 0)) : undefined
}

/** "go" and "EXCEL" alone can only be meant as names: here case does not matter, so the key is enough. */
const namedInAnyCase = (tables: readonly Table[], text: string, hash: number): string | undefined => {
  for (const table of tables.toReversed()) {
    for (let slot = slotOf(table, hash); slot >= 0; slot = nextSlot(table, slot)) {
      const phrase = phraseIn(valueAt(table, slot))
      if (phrase >= 0 && phraseText(table, phrase).replaceAll(' ', '').toLowerCase() === text.toLowerCase()) return nameOf(table, table.skillOf[phrase] ?? 0)
    }
  }
  return undefined
}

/** The canonical skill that exactly these words name, written in any case: "k8s" and "K8S" are Kubernetes; undefined for all else. With `own`, by the person's names too. */
export const skillNamed = (words: string, own?: OwnSkills): string | undefined => skillNamedWith(tablesWith(own), words)

import { hashOn, tokensOf, GAP } from '../vocabulary/tokens'
import { candidatesIn } from './candidates'
import { nextSlot, phraseIn, slotOf, valueAt } from './keys'
import { nameOf, ownTable, phraseText, type Table } from './table'

/** `skillNamed` with any compiled vocabulary. */
export const skillNamedWith = (table: Table, words: string): string | undefined => {
  const text = words.trim()
  if (text === '' || text.length > 120) return undefined
  const tokens = tokensOf(text)
  const last = tokens.count - 1
  const whole = candidatesIn(table, text, tokens, new Uint32Array(tokens.count)).find(found => found.first === 0 && found.last === last && found.from === 0 && found.to === text.length)
  if (whole) return nameOf(table, table.skillOf[whole.phrase] ?? 0)
  // "go" and "EXCEL" alone can only be meant as names: here case does not matter, so the key is enough.
  if (last !== 0 || tokens.gap[0] !== GAP.stop || tokens.from[0] !== 0 || tokens.to[0] !== text.length) return undefined
  for (let slot = slotOf(table, hashOn(0, text, 0, text.length)); slot >= 0; slot = nextSlot(table, slot)) {
    const phrase = phraseIn(valueAt(table, slot))
    if (phrase >= 0 && phraseText(table, phrase).replaceAll(' ', '').toLowerCase() === text.toLowerCase()) return nameOf(table, table.skillOf[phrase] ?? 0)
  }
  return undefined
}

/** The canonical skill that exactly these words name, written in any case: "k8s" and "K8S" are Kubernetes; undefined for all else. */
export const skillNamed = (words: string): string | undefined => skillNamedWith(ownTable(), words)

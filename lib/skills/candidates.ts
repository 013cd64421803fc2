import { FLAG } from '../vocabulary/skill-table'
import { GAP, isJoint } from '../vocabulary/gap'
import { hashJoined, hashSign, hashWithout, MOST_UNITS } from '../vocabulary/hash'
import { foldPoint } from '../vocabulary/signs'
import { gapBefore, type Tokens } from '../vocabulary/tokens'
import { firstSlot, isPrefix, nextSlot, phraseIn, valueAt } from './keys'
import { isBlank, isEnd, rulePart, type Table } from './table'

/**
 * Phrases that stand in a text, their rules not yet asked, by number: the phrase, its table, and the tokens first..last. Entries from
 * `count` on mean nothing.
 */
export type Candidates = { count: number; phrase: Int32Array; table: Uint8Array; first: Int32Array; last: Int32Array }

const candidatesFor = (room: number): Candidates => ({ count: 0, phrase: new Int32Array(room), table: new Uint8Array(room), first: new Int32Array(room), last: new Int32Array(room) })
let buffer = candidatesFor(1024)
const add = (phrase: number, table: number, first: number, last: number): void => {
  if (buffer.count === buffer.phrase.length) {
    const { count, ...full } = buffer
    buffer = candidatesFor(count * 2)
    buffer.count = count
    buffer.phrase.set(full.phrase)
    buffer.table.set(full.table)
    buffer.first.set(full.first)
    buffer.last.set(full.last)
  }
  const { count } = buffer
  buffer.phrase[count] = phrase
  buffer.table[count] = table
  buffer.first[count] = first
  buffer.last[count] = last
  buffer.count = count + 1
}

/** No phrase has more words, and none is longer: what bounds the work on each word of a text. */
const MOST_TOKENS = 10
const LONGEST = 120
const S = 115

const lower = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code)

/** Whether the words of a candidate are really those of its phrase, the case where it matters. */
const isSame = (table: Table, text: string, tokens: Tokens, phrase: number, first: number, last: number, dropped: number): boolean => {
  const phrases = table.compiled.text
  const exact = (rulePart(table, phrase, 0) & FLAG.exact) !== 0
  let at = table.phraseAt[phrase] ?? 0
  for (let token = first; token <= last; token++) {
    const gap = token === first ? GAP.joint : gapBefore(text, tokens, token)
    const sign = phrases.charCodeAt(at)
    if (gap === GAP.slash || gap === GAP.ampersand) {
      if (sign !== (gap === GAP.slash ? 47 : 38)) return false
      at++
    } else if (gap === GAP.space) {
      // Words may run together where the phrase is parted ("NodeJS"), never the other way ("as an a" is no Asana).
      if (!isBlank(sign, false)) return false
      at++
    } else if (isBlank(sign, token === first)) at++
    const start = tokens.from[token] ?? 0
    const to = (tokens.to[token] ?? 0) - (token === last ? dropped : 0)
    for (let from = start; from < to; from++) {
      if (isBlank(phrases.charCodeAt(at), from === start)) at++
      const code = text.charCodeAt(from)
      if (code < 128) {
        const wanted = phrases.charCodeAt(at++)
        if (wanted !== code && (exact || lower(wanted) !== lower(code))) return false
        continue
      }
      const point = text.codePointAt(from) ?? code
      if (point > 0xffff) from++
      const folded = foldPoint(point)
      for (let unit = 0; unit < folded.length; unit++) if (lower(phrases.charCodeAt(at++)) !== folded.charCodeAt(unit)) return false
    }
  }
  return isEnd(phrases.charCodeAt(at))
}

/** Adds all phrases with the key in a slot that really stand at tokens first..last; `dropped`: less that many characters at the end. */
const addFrom = (table: Table, nth: number, text: string, tokens: Tokens, slot: number, first: number, last: number, dropped: number): void => {
  for (let at = slot; at >= 0; at = nextSlot(table, at)) {
    const phrase = phraseIn(valueAt(table, at))
    if (phrase < 0 || (dropped > 0 && (rulePart(table, phrase, 0) & FLAG.plural) === 0)) continue
    if (isSame(table, text, tokens, phrase, first, last, dropped)) add(phrase, nth, first, last)
  }
}

/** All phrases of the tables that stand in a text, overlapping ones too, table by table in the order of their first words. The arrays are used again by the next call. */
export const candidatesIn = (tables: readonly Table[], text: string, tokens: Tokens): Candidates => {
  buffer.count = 0
  for (const [nth, table] of tables.entries()) addAll(table, nth, text, tokens)
  return buffer
}

const addAll = (table: Table, nth: number, text: string, tokens: Tokens): void => {
  const { slots, shift } = table
  const { count, from: froms, to: tos, hash: hashes, units, endsInS, after } = tokens
  for (let first = 0; first < count; first++) {
    let last = first
    let hash = hashes[first] ?? 0
    for (;;) {
      const slot = firstSlot(slots, shift, hash)
      const value = slots[slot + 1] ?? 0
      if (phraseIn(value) >= 0) addFrom(table, nth, text, tokens, slot, first, last, 0)
      const to = tos[last] ?? 0
      if (endsInS[last] === 1 && to - (froms[last] ?? 0) > 2) {
        const one = firstSlot(slots, shift, hashWithout(hash, S))
        if (phraseIn(slots[one + 1] ?? 0) >= 0) addFrom(table, nth, text, tokens, one, first, last, 1)
      }
      const next = last + 1
      if (next === count || next - first === MOST_TOKENS) break
      // Nearly all words begin nothing and are parted from the next by a blank.
      if (!isPrefix(value) && ((froms[next] ?? 0) - to !== 1 || !isJoint(after[last] ?? 0))) break
      const gap = gapBefore(text, tokens, next)
      if (gap === GAP.apart || gap === GAP.stop || (gap !== GAP.joint && !isPrefix(value))) break
      if ((tos[next] ?? 0) - (froms[first] ?? 0) > LONGEST || (units[next] ?? 0) > MOST_UNITS) break
      if (gap === GAP.slash || gap === GAP.ampersand) hash = hashSign(hash, gap === GAP.slash ? 47 : 38)
      hash = hashJoined(hash, hashes[next] ?? 0, units[next] ?? 0)
      last = next
    }
  }
}

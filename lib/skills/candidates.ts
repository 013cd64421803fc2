import { FLAG } from '../vocabulary/skill-table'
import { GAP } from '../vocabulary/gap'
import { hashJoined, hashSign, hashWithout, MOST_UNITS } from '../vocabulary/hash'
import { foldPoint, met } from '../vocabulary/signs'
import { fromOf, gapBefore, hashOf, type Tokens, toOf, unitsOfToken } from '../vocabulary/tokens'
import { bitOf, firstSlot, nextSlot, phraseIn, valueAt } from './keys'
import { flagsOf, type Table, textOf } from './table'
import { isBlank, isEnd, withOthers } from './walk'

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

const isCapital = (point: number): boolean => {
  const sign = String.fromCodePoint(point)
  return sign !== sign.toLowerCase()
}

/** Whether the words of a candidate are really those of its phrase, the case where it matters. */
const isSame = (table: Table, text: string, tokens: Tokens, phrase: number, first: number, last: number, dropped: number): boolean => {
  const phrases = textOf(table, phrase)
  const exact = (flagsOf(table, phrase) & FLAG.exact) !== 0
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
    const start = fromOf(tokens, token)
    const to = toOf(tokens, token) - (token === last ? dropped : 0)
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
      const isLarge = exact && isCapital(point)
      for (let unit = 0; unit < folded.length; unit++) {
        const wanted = phrases.charCodeAt(at++)
        if (lower(wanted) !== folded.charCodeAt(unit) || (exact && wanted < 128 && isLarge !== (wanted !== lower(wanted)))) return false
      }
    }
  }
  return isEnd(phrases.charCodeAt(at))
}

/** Adds all phrases with the key in a slot that really stand at tokens first..last; `dropped`: less that many characters at the end. */
const addFrom = (table: Table, nth: number, text: string, tokens: Tokens, slot: number, first: number, last: number, dropped: number): void => {
  for (let at = slot; at >= 0; at = nextSlot(table, at)) {
    const phrase = phraseIn(valueAt(table, at))
    if (phrase < 0 || (dropped > 0 && (flagsOf(table, phrase) & FLAG.plural) === 0)) continue
    if (isSame(table, text, tokens, phrase, first, last, dropped)) add(phrase, nth, first, last)
  }
}

/** All phrases of the tables that stand in a text, overlapping ones too, table by table in the order of their first words. The arrays are used again by the next call. */
export const candidatesIn = (tables: readonly Table[], text: string, tokens: Tokens): Candidates => {
  buffer.count = 0
  for (const [nth, table] of tables.entries()) addAll(met.beyondAscii ? withOthers(table) : table, nth, text, tokens)
  return buffer
}

/** Adds the phrases that stand at tokens first..last, one and many; `hash` is theirs. */
const addHere = (table: Table, nth: number, text: string, tokens: Tokens, first: number, last: number, hash: number): void => {
  const { slots, shift } = table
  const slot = firstSlot(slots, shift, hash)
  if (phraseIn(slots[slot + 1] ?? 0) >= 0) addFrom(table, nth, text, tokens, slot, first, last, 0)
  const end = toOf(tokens, last)
  if (lower(text.charCodeAt(end - 1)) === S && end - fromOf(tokens, last) > 2) {
    const one = firstSlot(slots, shift, hashWithout(hash, S))
    if (phraseIn(slots[one + 1] ?? 0) >= 0) addFrom(table, nth, text, tokens, one, first, last, 1)
  }
}

/** Adds the phrases of two and more words that begin at a token. */
const addLonger = (table: Table, nth: number, text: string, tokens: Tokens, first: number): void => {
  const start = fromOf(tokens, first)
  let hash = hashOf(tokens, first)
  let goesOn = 1
  for (let last = first + 1; last < tokens.count && last - first < MOST_TOKENS && toOf(tokens, last) - start <= LONGEST; last++) {
    const gap = gapBefore(text, tokens, last)
    if (gap === GAP.apart || gap === GAP.stop || (gap !== GAP.joint && goesOn === 0)) return
    const units = unitsOfToken(tokens, last)
    if (units > MOST_UNITS) return
    if (gap === GAP.slash || gap === GAP.ampersand) hash = hashSign(hash, gap === GAP.slash ? 47 : 38)
    hash = hashJoined(hash, hashOf(tokens, last), units)
    goesOn = bitOf(table.bits, table.shift, hash)
    if (goesOn !== 0) addHere(table, nth, text, tokens, first, last, hash)
  }
}

/** Most words begin no name: two bits tell, of the word and of it with the next, and whether a word may be joined to the next, or that to the one behind it. */
const addAll = (table: Table, nth: number, text: string, tokens: Tokens): void => {
  const { bits, shift } = table
  const { count, at, hash: hashes, joints } = tokens
  const isPlain = tokens.units.size === 0
  let joint = 0
  let next = hashes[1] ?? 0
  for (let first = 0; first < count; first++) {
    const hash = next
    next = hashes[first * 2 + 3] ?? 0
    const units = isPlain ? (at[first * 2 + 3] ?? 0) - (at[first * 2 + 2] ?? 0) : unitsOfToken(tokens, first + 1)
    const isJoined = (joints[joint] ?? count) <= first + 1
    if (isJoined && joints[joint] === first) joint++
    if (bitOf(bits, shift, hash) !== 0) addHere(table, nth, text, tokens, first, first, hash)
    if (bitOf(bits, shift, hashJoined(hash, next, units & 255)) !== 0 || isJoined) addLonger(table, nth, text, tokens, first)
  }
}

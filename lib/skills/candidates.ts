import { FLAG } from '../vocabulary/skill-table'
import { foldPoint, GAP, hashOn, type Tokens } from '../vocabulary/tokens'
import { isPrefix, maskIn, nextSlot, phraseIn, slotOf, valueAt } from './keys'
import { isBlank, isEnd, rulePart, type Table } from './table'

/** A phrase that stands in a text, its rule not yet asked: tokens first..last, the text from..to. */
export type Candidate = { phrase: number; first: number; last: number; from: number; to: number }

/** No phrase has more words, and none is longer: what bounds the work on each word of a text. */
const MOST_TOKENS = 10
const LONGEST = 120

const lower = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code)

/** Whether the words of a candidate are really those of its phrase, the case where it matters. */
const isSame = (table: Table, text: string, tokens: Tokens, phrase: number, first: number, last: number, dropped: number): boolean => {
  const phrases = table.compiled.text
  const exact = (rulePart(table, phrase, 0) & FLAG.exact) !== 0
  let at = table.phraseAt[phrase] ?? 0
  for (let token = first; token <= last; token++) {
    const gap = token === first ? GAP.joint : tokens.gap[token]
    const sign = phrases.charCodeAt(at)
    if (gap === GAP.slash || gap === GAP.ampersand) {
      if (sign !== (gap === GAP.slash ? 47 : 38)) return false
      at++
    } else if (gap === GAP.space) {
      // Words may run together where the phrase is parted ("NodeJS"), never the other way ("as an a" is no Asana).
      if (!isBlank(sign, false)) return false
      at++
    } else if (isBlank(sign, token === first)) at++
    const to = (tokens.to[token] ?? 0) - (token === last ? dropped : 0)
    for (let from = tokens.from[token] ?? 0; from < to; from++) {
      if (isBlank(phrases.charCodeAt(at), from === tokens.from[token])) at++
      const code = text.charCodeAt(from)
      if (code < 128) {
        const wanted = phrases.charCodeAt(at++)
        if (exact ? wanted !== code : lower(wanted) !== lower(code)) return false
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

const endsInS = (text: string, at: number): boolean => lower(text.charCodeAt(at)) === 115

/**
 * All phrases that stand in a text, overlapping ones too, in the order of their first words. Writes into `contexts`, by
 * token, which contexts the word speaks for.
 */
export const candidatesIn = (table: Table, text: string, tokens: Tokens, contexts: Uint32Array): Candidate[] => {
  const found: Candidate[] = []
  const add = (slot: number, first: number, last: number, dropped: number): void => {
    for (let at = slot; at >= 0; at = nextSlot(table, at)) {
      const phrase = phraseIn(valueAt(table, at))
      if (phrase < 0 || (dropped > 0 && (rulePart(table, phrase, 0) & FLAG.plural) === 0)) continue
      if (isSame(table, text, tokens, phrase, first, last, dropped)) found.push({ phrase, first, last, from: tokens.from[first] ?? 0, to: tokens.to[last] ?? 0 })
    }
  }
  for (let first = 0; first < tokens.count; first++) {
    const start = tokens.from[first] ?? 0
    let hash = 0
    for (let last = first; last < tokens.count && last < first + MOST_TOKENS; last++) {
      const from = tokens.from[last] ?? 0
      const to = tokens.to[last] ?? 0
      if (to - start > LONGEST) break
      const before = hash
      hash = hashOn(before, text, from, to)
      const slot = slotOf(table, hash)
      const value = valueAt(table, slot)
      if (slot >= 0) add(slot, first, last, 0)
      if (last === first) contexts[first] = table.masks[maskIn(value)] ?? 0
      if (to - from > 2 && endsInS(text, to - 1)) {
        const one = slotOf(table, hashOn(before, text, from, to - 1))
        if (one >= 0) add(one, first, last, 1)
      }
      const gap = last + 1 < tokens.count ? tokens.gap[last + 1] : GAP.stop
      if (gap === GAP.apart || gap === GAP.stop || (gap !== GAP.joint && !isPrefix(value))) break
      if (gap === GAP.slash || gap === GAP.ampersand) hash = hashOn(hash, gap === GAP.slash ? '/' : '&', 0, 1)
    }
  }
  return found
}

import { GAP, gapOf, isSpace } from './gap'
import { hashOn, hashSign, MOST_UNITS, unitsOf } from './hash'
import { classOf, folds, INVISIBLE, learn, OUTSIDE, UNKNOWN, WORD } from './signs'

/**
 * Where the tokens of a text are, offsets in UTF-16 units, and what matching asks of them: the hash of each without case and
 * accents, its length in hashed units, whether it ends in s, the unit behind it (0 at the end). Entries from `count` on mean nothing.
 */
export type Tokens = { count: number; from: Uint32Array; to: Uint32Array; hash: Int32Array; units: Uint8Array; endsInS: Uint8Array; after: Uint16Array; gaps: Uint8Array }

/** "C++", "C#", "Security+": signs that belong to the word before them. */
const signsAfter = (text: string, at: number, code: number): number => {
  if (code === 43 && text.charCodeAt(at + 1) === 43) return 2
  return at + 1 < text.length && classOf(text.codePointAt(at + 1) ?? 0) !== OUTSIDE ? 0 : 1
}

const NET = hashOn(0, 'net', 0, 3)
/** ".NET" is a word with its dot, unless something stands right before the dot. */
const isDotNet = (text: string, from: number): boolean =>
  text.charCodeAt(from - 1) === 46 && (from < 2 || (classOf(text.charCodeAt(from - 2)) === OUTSIDE && text.charCodeAt(from - 2) !== 46))

const isAfterAddress = (code: number): boolean => isSpace(code) || code === 34 || code === 41 || code === 60 || code === 62 || code === 93
/** What an address is made of are not the words of its writer. */
const endOfAddress = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !isAfterAddress(text.charCodeAt(at))) at++
  return at
}

/** The word that `wordAt` found last: its end, where to go on, what it consists of. */
const word: { to: number; next: number; kind: number } = { to: 0, next: 0, kind: OUTSIDE }
/** Finds the word in any script that begins at an offset; its kind is OUTSIDE where there is none. */
const wordAt = (text: string, from: number): void => {
  let at = from
  word.to = from
  word.kind = OUTSIDE
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    if (point > 127) learn(text.charCodeAt(at))
    const its = classOf(point)
    if (at === from) word.kind = its === INVISIBLE ? OUTSIDE : its
    else if (its !== word.kind && its !== INVISIBLE) break
    at += point > 0xffff ? 2 : 1
    if (word.kind === OUTSIDE) break
    if (its === word.kind) word.to = at
  }
  word.next = at
}

const tokensFor = (room: number): Tokens => ({
  count: 0, from: new Uint32Array(room), to: new Uint32Array(room), hash: new Int32Array(room), units: new Uint8Array(room),
  endsInS: new Uint8Array(room), after: new Uint16Array(room), gaps: new Uint8Array(room),
})
let buffer = tokensFor(1024)
/** A token takes at least one character. */
const roomFor = (length: number): Tokens => {
  if (length + 1 > buffer.from.length) buffer = tokensFor(Math.max(length + 1, buffer.from.length * 2))
  return buffer
}

/**
 * The words of a text in any script, with the signs that belong to them ("C++", "C#", ".NET"). The arrays are used again by
 * the next call: read them before it.
 */
export const tokensOf = (text: string): Tokens => {
  const tokens = roomFor(text.length)
  const { length } = text
  let count = 0
  let end = 0
  let at = 0
  while (at < length) {
    let folded = folds[text.charCodeAt(at)] ?? 0
    if (folded === 0) {
      at++
      continue
    }
    let from = at
    let hash = 0
    let last = 0
    let code = 0
    while (folded > UNKNOWN) {
      hash = hashSign(hash, folded)
      last = folded
      at++
      code = at < length ? text.charCodeAt(at) : 0
      folded = folds[code] ?? 0
    }
    let to = at
    let units = at - from
    let kind: number = WORD
    if (folded === UNKNOWN) {
      wordAt(text, from)
      at = word.next
      kind = word.kind
      if (kind === OUTSIDE) continue
      to = word.to
      hash = hashOn(0, text, from, to)
      units = unitsOf(text, from, to)
      last = folds[text.charCodeAt(to - 1)] ?? 0
      code = at < length ? text.charCodeAt(at) : 0
    }
    if (code === 58 && kind === WORD && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) {
      at = endOfAddress(text, at)
      continue
    }
    if (hash === NET && from > end && to - from === 3 && isDotNet(text, from)) {
      from--
      hash = hashOn(0, text, from, to)
      units++
    }
    if ((code === 43 || code === 35) && kind === WORD && at === to) {
      const signs = signsAfter(text, at, code)
      for (let sign = 0; sign < signs; sign++) hash = hashSign(hash, code)
      if (signs > 0) last = 0
      units += signs
      at += signs
      to = at
      code = at < length ? text.charCodeAt(at) : 0
    }
    tokens.from[count] = from
    tokens.to[count] = to
    tokens.hash[count] = hash
    tokens.units[count] = units > MOST_UNITS ? MOST_UNITS + 1 : units
    tokens.endsInS[count] = last === 115 ? 1 : 0
    tokens.after[count] = code
    tokens.gaps[count] = 0
    count++
    end = to
  }
  tokens.count = count
  return tokens
}

/** What lies before a token, one of GAP; found out when first asked. */
export const gapBefore = (text: string, { from, to, gaps }: Tokens, token: number): number => {
  if (token === 0) return GAP.stop
  const known = gaps[token] ?? 0
  if (known !== 0) return known - 1
  const found = gapOf(text, to[token - 1] ?? 0, from[token] ?? 0)
  gaps[token] = found + 1
  return found
}

import { GAP, gapOf, isJoint, isSpace } from './gap'
import { BASE, hashOn, unitsOf } from './hash'
import { classOf, folds, INVISIBLE, learn, met, OUTSIDE, UNKNOWN, WORD } from './signs'

/**
 * The tokens of a text. `at` holds two offsets a token in UTF-16 units, where it begins and where it ends, `hash` at the place of the
 * end its hash without case and accents. `joints` are the tokens, in order, that a hyphen, a dot or the like may join to the next, or
 * behind which a slash or an ampersand stands; `units` how long a token is in hashed units where that is not its length. Entries behind `count` tokens mean nothing.
 */
export type Tokens = { count: number; at: Int32Array; hash: Int32Array; joints: number[]; units: Map<number, number> }

const tokensFor = (room: number): Tokens => ({ count: 0, at: new Int32Array(room), hash: new Int32Array(room), joints: [], units: new Map() })
let buffer = tokensFor(2048)
/** A token takes at least one character and two entries. */
const roomFor = (length: number): Tokens => {
  if (length * 2 + 4 > buffer.at.length) buffer = tokensFor(Math.max(length * 2 + 4, buffer.at.length * 2))
  buffer.joints.length = 0
  buffer.units.clear()
  return buffer
}

/** Where a token begins, where it ends, and its hash. */
export const fromOf = ({ at }: Tokens, token: number): number => at[token * 2] ?? 0
export const toOf = ({ at }: Tokens, token: number): number => at[token * 2 + 1] ?? 0
export const hashOf = ({ hash }: Tokens, token: number): number => hash[token * 2 + 1] ?? 0

/** "C++", "C#", "Security+": how many signs belong to the word before them. */
const signsAt = (text: string, at: number, code: number): number => {
  if (code !== 43 && code !== 35) return 0
  if (code === 43 && text.charCodeAt(at + 1) === 43) return 2
  return at + 1 < text.length && classOf(text.codePointAt(at + 1) ?? 0) !== OUTSIDE ? 0 : 1
}

/** ".NET" is a word with its dot, unless something stands right before the dot. */
const beginsDotNet = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  const isFree = at === 0 || (before !== 46 && classOf(before) === OUTSIDE)
  return isFree && /^\.net$/i.test(text.slice(at, at + 4)) && (at + 4 >= text.length || classOf(text.codePointAt(at + 4) ?? 0) !== WORD)
}

const isAfterAddress = (code: number): boolean => isSpace(code) || code === 34 || code === 41 || code === 60 || code === 62 || code === 93
const isAddress = (text: string, at: number): boolean => text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47
const endOfAddress = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !isAfterAddress(text.charCodeAt(at))) at++
  return at
}

/** Where the word in any script that begins at an offset ends, where to go on behind it, and what it consists of: OUTSIDE where there is none. */
const wordAt = (text: string, from: number): { to: number; next: number; kind: number } => {
  let kind: number = OUTSIDE
  let to = from
  let at = from
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    const its = classOf(point)
    if (at === from) kind = its === INVISIBLE ? OUTSIDE : its
    else if (its !== kind && its !== INVISIBLE) break
    at += point > 0xffff ? 2 : 1
    if (kind === OUTSIDE) break
    if (its === kind) to = at
  }
  return { to, next: at, kind }
}

/** Whether a sign of `TELLING` tells nothing before a sign that is no part of a word. */
const isOnlyBetween = (code: number): boolean => code < 128 && code !== 43 && code !== 35 && code !== 47 && code !== 38

/** What `closer` found: how many entries there are now, where to go on, and the hash of the word that goes on there, 0 for none. */
const looked = { entries: 0, next: 0, hash: 0 }
const goOn = (entries: number, next: number, hash = 0): void => {
  looked.entries = entries
  looked.next = next
  looked.hash = hash
}

/** Ends the word that was begun, with all that belongs to it. */
const end = ({ at: places, hash: hashes }: Tokens, entries: number, at: number, hash: number): number => {
  places[entries] = at
  hashes[entries] = hash
  return entries + 1
}

/** Notes that the token so far, or the last one, may be joined to the next. */
const addJoint = ({ joints }: Tokens, entries: number): void => {
  const token = Math.ceil(entries / 2) - 1
  if (token >= 0 && joints.at(-1) !== token) joints.push(token)
}

/** Looks closer at a sign of `TELLING` or one not known by its unit alone; an odd number of entries says that a word goes on up to it. */
const closer = (text: string, tokens: Tokens, entries: number, at: number, hash: number): void => {
  const code = text.charCodeAt(at)
  const isInside = entries % 2 === 1
  if (isInside && isAddress(text, at)) return goOn(entries - 1, endOfAddress(text, at))
  const signs = isInside ? signsAt(text, at, code) : 0
  if (signs > 0) return goOn(end(tokens, entries, at + signs, hashOn(hash, text, at, at + signs)), at + signs)
  if (isJoint(code)) {
    if (!isInside && beginsDotNet(text, at)) return goOn(end(tokens, entries, at, 0), at + 1, code)
    if (folds[text.charCodeAt(at + 1)] !== 0) addJoint(tokens, entries)
  } else if (code === 47 || code === 38) addJoint(tokens, entries)
  else if (code > 127) {
    learn(code)
    if (folds[code] === UNKNOWN) return strange(text, tokens, entries, at)
    // Known now: to be read as any other.
    return goOn(entries, at, hash)
  }
  goOn(isInside ? end(tokens, entries, at, hash) : entries, at + 1)
}

/** A word with a sign that cannot be read by its unit alone, from its beginning. */
const strange = (text: string, tokens: Tokens, entries: number, at: number): void => {
  const token = Math.floor(entries / 2)
  const from = entries % 2 === 1 ? tokens.at[entries - 1] ?? at : at
  const { to, next, kind } = wordAt(text, from)
  if (kind === OUTSIDE) return goOn(token * 2, next)
  met.beyondAscii = true
  if (kind === WORD && isAddress(text, next)) return goOn(token * 2, endOfAddress(text, next))
  const signs = kind === WORD && to === next ? signsAt(text, to, text.charCodeAt(to)) : 0
  tokens.at[token * 2] = from
  tokens.units.set(token, unitsOf(text, from, to + signs))
  goOn(end(tokens, token * 2 + 1, to + signs, hashOn(0, text, from, to + signs)), next + signs)
}

/**
 * The words of a text in any script, with the signs that belong to them ("C++", "C#", ".NET"); what an address is made of are not the
 * words of its writer. The arrays are used again by the next call: read them before it.
 */
export const tokensOf = (text: string): Tokens => {
  const tokens = roomFor(text.length)
  const { at: places, hash: hashes } = tokens
  const { length } = text
  let entries = 0
  let hash = 0
  let at = 0
  for (;;) {
    // Whether the next sign is part of a word cannot be foreseen, and a wrong guess costs more than all else: so nothing is asked,
    // each sign is written down as if a word began or ended there, and the next written over it where none does.
    let inside = entries & 1
    for (; at < length; at++) {
      const folded = folds[text.charCodeAt(at)] ?? 0
      if (folded === UNKNOWN) break
      const part = -folded >> 31
      places[entries] = at
      hashes[entries] = hash
      entries += (inside ^ part) & 1
      hash = (Math.imul(hash, BASE) + folded) & part
      inside = part
    }
    if (at >= length) break
    // Most full stops, hyphens and colons stand before a blank, and are then as any other sign between words.
    if (folds[text.charCodeAt(at + 1)] === 0 && isOnlyBetween(text.charCodeAt(at))) {
      places[entries] = at
      hashes[entries] = hash
      entries += entries & 1
      hash = 0
      at++
      continue
    }
    closer(text, tokens, entries, at, hash)
    entries = looked.entries
    at = looked.next
    hash = looked.hash
  }
  if (entries % 2 === 1) entries = end(tokens, entries, length, hash)
  tokens.count = entries / 2
  return tokens
}

/** What lies before a token, one of GAP. */
export const gapBefore = (text: string, { at }: Tokens, token: number): number => (token === 0 ? GAP.stop : gapOf(text, at[token * 2 - 1] ?? 0, at[token * 2] ?? 0))

/** How long a token is in hashed units. */
export const unitsOfToken = (tokens: Tokens, token: number): number => (tokens.units.size > 0 ? tokens.units.get(token) : undefined) ?? toOf(tokens, token) - fromOf(tokens, token)

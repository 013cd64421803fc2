/** How two tokens of a text lie beside each other. */
export const GAP = {
  /** Something else than what follows: a comma, a bracket, the text's start. */
  apart: 0,
  /** White space, at most one line break. */
  space: 1,
  /** One hyphen, dot, underscore or apostrophe, nothing else. */
  joint: 2,
  /** A slash, white space allowed. */
  slash: 3,
  /** An ampersand, white space allowed. */
  ampersand: 4,
  /** The end of a sentence, a clause or a line that stands alone. */
  stop: 5,
} as const

/** Where the tokens of a text are. Offsets are UTF-16 units; `gap[i]` lies before token i. Entries from `count` on mean nothing. */
export type Tokens = { count: number; from: Uint32Array; to: Uint32Array; gap: Uint8Array }

/** What a character is to a token: none, a part of words, a part of words written without spaces, or invisible. */
const OUTSIDE = 0
const WORD = 1
const UNSPACED = 2
const INVISIBLE = 3

const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u
const FOLDED_MARKS = /[\u0300-\u036f]/g
const isUnspaced = (point: number): boolean =>
  (point >= 0x3040 && point <= 0x30ff) || (point >= 0x3400 && point <= 0x9fff) || (point >= 0xac00 && point <= 0xd7af) || (point >= 0xf900 && point <= 0xfaff)
const isInvisible = (point: number): boolean => point === 0xad || (point >= 0x200b && point <= 0x200d) || point === 0x2060 || point === 0xfeff

const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) ascii[code] = /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? WORD : OUTSIDE

/** Latin letters and general punctuation, which nearly all text consists of, are told by their place; of the rest the platform is asked. */
const latinClass = (point: number): number | undefined => {
  if (point > 0x24f) return point >= 0x2010 && point <= 0x206f ? OUTSIDE : undefined
  const isNumber = point === 0xb2 || point === 0xb3 || point === 0xb9 || (point >= 0xbc && point <= 0xbe)
  const isLetter = point === 0xaa || point === 0xb5 || point === 0xba || (point >= 0xc0 && point !== 0xd7 && point !== 0xf7)
  return isNumber || isLetter ? WORD : OUTSIDE
}

const seen = new Map<number, number>()
const classOf = (point: number): number => {
  if (point < 128) return ascii[point] ?? OUTSIDE
  const known = seen.get(point)
  if (known !== undefined) return known
  const found = isInvisible(point) ? INVISIBLE : isUnspaced(point) ? UNSPACED : latinClass(point) ?? (PART_OF_WORD.test(String.fromCodePoint(point)) ? WORD : OUTSIDE)
  if (seen.size < 4096) seen.set(point, found)
  return found
}

const foldings = new Map<number, string>()
/** A character above ASCII without case, accents and width; '' for one that is only an accent or invisible. */
export const foldPoint = (point: number): string => {
  const known = foldings.get(point)
  if (known !== undefined) return known
  const folded = isInvisible(point) ? '' : String.fromCodePoint(point).normalize('NFKD').toLowerCase().replace(FOLDED_MARKS, '')
  if (foldings.size < 4096) foldings.set(point, folded)
  return folded
}

/** A hash in 32 bits that grows by one UTF-16 unit: a number in base BASE, so that the hash of two words together follows from theirs. */
const BASE = 0x2c9277b5
export const hashSign = (before: number, unit: number): number => (Math.imul(before, BASE) + unit) | 0

/** The hash of what came before (0 for nothing), continued over text[from..to) without case and accents. */
export const hashOn = (before: number, text: string, from: number, to: number): number => {
  let hash = before
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      hash = hashSign(hash, code >= 65 && code <= 90 ? code | 32 : code)
      continue
    }
    const point = text.codePointAt(at) ?? code
    if (point > 0xffff) at++
    const folded = foldPoint(point)
    for (let unit = 0; unit < folded.length; unit++) hash = hashSign(hash, folded.charCodeAt(unit))
  }
  return hash
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 10 || code === 13 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
const isJoint = (code: number): boolean => code === 45 || code === 46 || code === 95 || code === 39 || code === 0x2019 || code === 0x2010 || code === 0x2011 || code === 0x2013
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 59 || code === 0x2022 || code === 0x2026 || code === 0x3002 || code === 0x2014

const gapOf = (text: string, from: number, to: number): number => {
  if (from === to) return GAP.apart
  if (to - from === 1 && text.charCodeAt(from) === 32) return GAP.space
  if (to - from === 1 && isJoint(text.charCodeAt(from))) return GAP.joint
  let sign = 0
  let lines = 0
  let others = 0
  let stops = false
  // A long run of signs between two words holds no phrase together: its first 40 tell enough.
  const end = Math.min(to, from + 40)
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) lines++
    if (isSpace(code)) continue
    others++
    sign = code
    stops ||= isStop(code)
  }
  if (stops || lines > 1 || end < to) return GAP.stop
  if (others === 0) return GAP.space
  if (others === 1 && sign === 47) return GAP.slash
  if (others === 1 && sign === 38) return GAP.ampersand
  return lines > 0 ? GAP.stop : GAP.apart
}

/** "C++", "C#", "Security+": signs that belong to the word before them. */
const signsAfter = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code === 43 && text.charCodeAt(at + 1) === 43) return 2
  if (code !== 43 && code !== 35) return 0
  return at + 1 < text.length && classOf(text.codePointAt(at + 1) ?? 0) !== OUTSIDE ? 0 : 1
}

/** ".NET" is a word with its dot, unless something stands right before the dot. */
const isDotNet = (text: string, from: number, to: number): boolean =>
  to - from === 3 && text.charCodeAt(from - 1) === 46 && /^net$/i.test(text.slice(from, to))
  && (from < 2 || (classOf(text.charCodeAt(from - 2)) === OUTSIDE && text.charCodeAt(from - 2) !== 46))

const isAfterAddress = (code: number): boolean => isSpace(code) || code === 34 || code === 41 || code === 60 || code === 62 || code === 93

let room = 256
let buffer: Tokens = { count: 0, from: new Uint32Array(room), to: new Uint32Array(room), gap: new Uint8Array(room) }
const roomFor = (length: number): Tokens => {
  // A token takes at least one character.
  if (length + 1 > room) {
    room = Math.max(length + 1, room * 2)
    buffer = { count: 0, from: new Uint32Array(room), to: new Uint32Array(room), gap: new Uint8Array(room) }
  }
  return buffer
}

/**
 * The words of a text in any script, with the signs that belong to them ("C++", "C#", ".NET"). The arrays are used again by
 * the next call: read them before it.
 */
export const tokensOf = (text: string): Tokens => {
  const tokens = roomFor(text.length)
  let count = 0
  let end = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const point = code < 128 ? code : text.codePointAt(at) ?? code
    const kind = classOf(point)
    if (kind === OUTSIDE || kind === INVISIBLE) {
      at += point > 0xffff ? 2 : 1
      continue
    }
    let from = at
    if (kind === WORD) while (at < text.length && ascii[text.charCodeAt(at)] === WORD) at++
    let to = at
    while (at < text.length) {
      if (kind === WORD && ascii[text.charCodeAt(at)] === OUTSIDE) break
      const unit = text.charCodeAt(at)
      const next = unit < 128 ? unit : text.codePointAt(at) ?? unit
      const its = classOf(next)
      if (its !== kind && its !== INVISIBLE) break
      at += next > 0xffff ? 2 : 1
      if (its === kind) to = at
    }
    if (kind === WORD && text.startsWith('://', at)) {
      // What an address is made of are not the words of its writer.
      while (at < text.length && !isAfterAddress(text.charCodeAt(at))) at++
      continue
    }
    if (kind === WORD) {
      if (isDotNet(text, from, to) && from - 1 >= end) from--
      if (at === to) at = to += signsAfter(text, to)
    }
    tokens.from[count] = from
    tokens.to[count] = to
    tokens.gap[count] = count === 0 ? GAP.stop : gapOf(text, end, from)
    count++
    end = to
  }
  tokens.count = count
  return tokens
}

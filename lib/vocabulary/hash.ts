import { foldPoint } from './signs'

/** A hash in 32 bits is a number in base BASE, a digit a UTF-16 unit, so that the hash of two words together follows from theirs. */
export const BASE = 0x2c9277b5

/** 1 / BASE in 32 bits, by Newton's way: each step doubles the bits that are right, of which the first has three. */
let inverse = BASE
for (let bits = 3; bits < 32; bits *= 2) inverse = Math.imul(inverse, 2 - Math.imul(BASE, inverse))
const INVERSE = inverse

/** Words with more units are no part of any phrase. */
export const MOST_UNITS = 254
const powers = new Int32Array(MOST_UNITS + 1).fill(1)
for (let units = 1; units <= MOST_UNITS; units++) powers[units] = Math.imul(powers[units - 1] ?? 1, BASE)

/** The hash with one unit more. */
export const hashSign = (before: number, unit: number): number => (Math.imul(before, BASE) + unit) | 0
/** The hash of what came before with a word behind it, both by their hashes; `units` is the word's length, at most MOST_UNITS. */
export const hashJoined = (before: number, word: number, units: number): number => (Math.imul(before, powers[units] ?? 1) + word) | 0
/** The hash without its last unit. */
export const hashWithout = (hash: number, unit: number): number => Math.imul(hash - unit, INVERSE)

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

/** How many units text[from..to) has without accents; more than MOST_UNITS where it has more than that. */
export const unitsOf = (text: string, from: number, to: number): number => {
  let units = 0
  for (let at = from; at < to && units <= MOST_UNITS; at++) {
    const point = text.codePointAt(at) ?? 0
    if (point > 0xffff) at++
    units += point < 128 ? 1 : foldPoint(point).length
  }
  return units
}

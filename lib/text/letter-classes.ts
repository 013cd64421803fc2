/**
 * Classes of letters in any script that are cheap to make ready. Engines make `\p{L}` ready anew in every pattern, and under
 * the flags `iu` that takes nearly a millisecond each; the same class, told by the few ranges that hold no letters, takes a
 * thirtieth of it. What wakes often and reads once feels the difference.
 */

type Range = readonly [from: number, to: number]

/** Where no letters are among UTF-16 units. Beyond Latin, blocks count whole; halves of surrogate pairs count as no letters. */
const NOT_LETTERS: readonly Range[] = [
  [0, 0x40], [0x5b, 0x60], [0x7b, 0xa9], [0xab, 0xb4], [0xb6, 0xb9], [0xbb, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7], [0x2c2, 0x2c5], [0x2d2, 0x2df],
  // U+0345 stays out: letter case aside, it is the same as an iota.
  [0x300, 0x344], [0x346, 0x36f], [0x2000, 0x2070], [0x2072, 0x207e], [0x2080, 0x208f], [0x20a0, 0x2101], [0x2103, 0x2106], [0x2108, 0x2109], [0x2116, 0x2117], [0x2120, 0x2123],
  [0x2150, 0x2182], [0x2185, 0x2bff], [0x2e00, 0x2e2e], [0x2e30, 0x3004], [0x3007, 0x3030], [0x3036, 0x303a], [0x303d, 0x3040], [0xd800, 0xf8ff], [0xfe00, 0xfe6f], [0xff00, 0xff20],
]

const complement = (ranges: readonly Range[]): Range[] => {
  const rest: Range[] = []
  let next = 0
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > next) rest.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  if (next <= 0xffff) rest.push([next, 0xffff])
  return rest
}

const LETTERS = complement(NOT_LETTERS)

/** Letters of one case: Latin up to U+017F and the Romanian ones, Greek, Cyrillic. The other scripts know no case or go unread. */
const ofCase = (isOf: RegExp): Range[] => {
  const ranges: [number, number][] = []
  for (let unit = 0x41; unit < 0x530; unit++) {
    const rare = (unit >= 0x180 && unit < 0x386 && (unit < 0x218 || unit > 0x21b)) || (unit > 0x3ce && unit < 0x400) || unit > 0x45f
    if (rare || !isOf.test(String.fromCharCode(unit))) continue
    const last = ranges.at(-1)
    if (last?.[1] === unit - 1) last[1] = unit
    else ranges.push([unit, unit])
  }
  return ranges
}

const NUMBERS: readonly Range[] = [[0x30, 0x39], [0xb2, 0xb3], [0xb9, 0xb9], [0xbc, 0xbe]]
let cases: Readonly<Record<'Lu' | 'Ll', readonly Range[]>> | undefined
const property = (name: string): readonly Range[] => {
  if (name === 'L') return LETTERS
  if (name === 'N') return NUMBERS
  cases ??= { Lu: ofCase(/\p{Lu}/u), Ll: ofCase(/\p{Ll}/u) }
  if (name === 'Lu' || name === 'Ll') return cases[name]
  throw new Error(`\\p{${name}} is no class that patterns of words know`)
}

const DIGITS: readonly Range[] = [[0x30, 0x39]]
const SPACES: readonly Range[] = [[9, 13], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]]
const WORD: readonly Range[] = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]

const written = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
/** The shorter of what a class holds and what it does not: an engine works on what is written. */
const classOf = (ranges: readonly Range[], negated: boolean): string => {
  const rest = complement(ranges)
  const holds = rest.length < ranges.length || ranges.some(([from, to]) => to - from > 0x1000)
  const say = (some: readonly Range[]) => some.map(([from, to]) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join('')
  return holds ? `[${negated ? '' : '^'}${say(rest)}]` : `[${negated ? '^' : ''}${say(ranges)}]`
}
const SIMPLE: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, b: 8, 0: 0 }

/** The ranges of the inside of a class ("\p{L}\d_-"). */
const rangesOf = (inside: string): Range[] => {
  const ranges: Range[] = []
  const item = /\\p\{(\w+)\}|\\P\{(\w+)\}|\\([dsw])|(?:\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(.)|([^\\]))(?:(-)(?=.)(?:\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\([^dswpP])|([^\\])))?/gy
  const unit = (u: string | undefined, x: string | undefined, escaped: string | undefined, plain: string | undefined): number =>
    u !== undefined || x !== undefined ? Number.parseInt(u ?? x ?? '', 16) : escaped !== undefined ? SIMPLE[escaped] ?? escaped.charCodeAt(0) : (plain ?? '').charCodeAt(0)
  for (const [, has, hasNot, kind, u, x, escaped, plain, dash, u2, x2, escaped2, plain2] of inside.matchAll(item)) {
    if (has !== undefined) ranges.push(...property(has))
    else if (hasNot !== undefined) ranges.push(...complement(property(hasNot)))
    else if (kind !== undefined) ranges.push(...(kind === 'd' ? DIGITS : kind === 's' ? SPACES : WORD))
    else {
      const from = unit(u, x, escaped, plain)
      ranges.push([from, dash === undefined ? from : unit(u2, x2, escaped2, plain2)])
    }
  }
  return ranges
}

const made = new Map<string, string>()
const rewritten = (part: string): string => {
  const before = made.get(part)
  if (before !== undefined) return before
  const isClass = part.startsWith('[')
  const negated = part.startsWith('[^')
  const now = classOf(rangesOf(isClass ? part.slice(negated ? 2 : 1, -1) : part), negated)
  made.set(part, now)
  return now
}

/** Classes are found whole, and everything escaped is passed over. */
const PART = /\\[pP]\{\w{1,20}\}|\\.|\[(?:[^\]\\]|\\.){0,600}\]/gs

/** A source in which `\p{L}`, `\p{N}`, `\p{Lu}` and `\p{Ll}` are written out, so that it needs no flag `u`. Throws on a class it does not know. */
export const withClasses = (source: string, ignoresCase: boolean): string =>
  source.replace(PART, part => {
    if (!/\\p\{/i.test(part)) return part
    // Letter case aside, a capital is a letter of any case.
    return rewritten(ignoresCase ? part.replace(/\\p\{L[ul]\}/g, String.raw`\p{L}`) : part)
  })

/** Whether a UTF-16 unit is of a class. */
export type IsOf = (unit: number) => boolean
const known = new Map<string, IsOf>()
const KEPT = 0x600

/** Tells whether units are of a class ("[\\p{L}\\d]"), letter case aside; answers for the common scripts are kept. */
export const isOf = (classSource: string): IsOf => {
  const before = known.get(classSource)
  if (before) return before
  let one: RegExp | undefined
  const answers = new Uint8Array(KEPT)
  const ask = (unit: number): boolean => (one ??= new RegExp(withClasses(classSource, true))).test(String.fromCharCode(unit))
  const answer: IsOf = unit => (unit < KEPT ? (answers[unit] ||= ask(unit) ? 2 : 1) === 2 : ask(unit))
  known.set(classSource, answer)
  return answer
}

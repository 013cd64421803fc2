/**
 * Beginnings (or, read backwards, ends) of signs, up to three units of them as one number, by how many units they are. `pairs`: how
 * those of three begin; as numbers of three are too large to be looked up fast, they are asked for last.
 */
type Starts = { one: Set<number>; two: Set<number>; pairs: Set<number>; three: Set<number> }

const UNIT = 0x10000

const startsOf = (signs: readonly string[]): Starts => {
  const starts: Starts = { one: new Set(), two: new Set(), pairs: new Set(), three: new Set() }
  for (const sign of signs) {
    const [first, second, third] = [sign.charCodeAt(0), sign.charCodeAt(1), sign.charCodeAt(2)]
    if (sign.length === 1) starts.one.add(first)
    else if (sign.length === 2) starts.two.add(first * UNIT + second)
    else if (sign.length > 2) {
      starts.pairs.add(first * UNIT + second)
      starts.three.add((first * UNIT + second) * UNIT + third)
    }
  }
  return starts
}

const standsAt = ({ one, two, pairs, three }: Starts, text: string, at: number, step: 1 | -1): boolean => {
  const first = text.charCodeAt(at)
  if (one.has(first)) return true
  const pair = first * UNIT + text.charCodeAt(at + step)
  return two.has(pair) || (pairs.has(pair) && three.has(pair * UNIT + text.charCodeAt(at + 2 * step)))
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
/** What may stand between a number and its sign: blanks, "$", and signs of numbers ("3.500,- kr", "5+ k"). */
const between = Uint8Array.from({ length: 0x80 }, (_, unit) => (/[\s\d.,:'+$-]/.test(String.fromCharCode(unit)) ? 1 : 0))
const isBetween = (unit: number): boolean => (unit < 0x80 ? between[unit] === 1 : /[\s–—]/.test(String.fromCharCode(unit)))
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x24 || (unit > 0x7f && /\s/.test(String.fromCharCode(unit))) || (unit >= 9 && unit <= 13)
const MOST_BETWEEN = 24

/**
 * Whether a number in a text has one of the signs before or behind it, by the first three letters of these: false is certain.
 * Behind the number may stand a scale ("k", "mil"), and then the sign, or a blank, or, where the scale is not whole, anything.
 * No sign may begin with what stands between a number and its sign.
 */
export const besideDigits = (signs: readonly string[], scales: readonly (readonly [words: string, isWhole: boolean])[]): ((text: string) => boolean) => {
  const ends = startsOf(signs.map(sign => [...sign].reverse().join('')))
  const begins = startsOf(signs)
  const firsts = new Set(scales.map(([words]) => words.charCodeAt(0)))
  const isScaled = (text: string, at: number): boolean => firsts.has(text.charCodeAt(at)) && scales.some(([words, isWhole]) => {
    const end = at + words.length
    return text.startsWith(words, at) && (!isWhole || (end < text.length && (isBetween(text.charCodeAt(end)) || standsAt(begins, text, end, 1))))
  })
  return text => {
    for (let at = 0; at < text.length; at++) {
      if (!isDigit(text.charCodeAt(at))) continue
      let back = at - 1
      while (back >= 0 && back >= at - 4 && isBlank(text.charCodeAt(back))) back--
      if (standsAt(ends, text, back, -1)) return true
      const most = at + MOST_BETWEEN
      do at++
      while (at < text.length && at < most && isBetween(text.charCodeAt(at)))
      if (standsAt(begins, text, at, 1) || isScaled(text, at)) return true
      at--
    }
    return false
  }
}

/** What a character is to a word: no part of any, a part of words, a part of words written without spaces, or invisible. */
export const OUTSIDE = 0
export const WORD = 1
export const UNSPACED = 2
export const INVISIBLE = 3

let partOfWord: RegExp | undefined
/** A literal pattern of these sets is read, sets and all, whenever a script is taken in; most texts never ask. */
const isPartOfWord = (point: number): boolean => (partOfWord ??= new RegExp(String.raw`[\p{L}\p{N}\p{M}]`, 'u')).test(String.fromCodePoint(point))
const FOLDED_MARKS = /[\u0300-\u036f]/g
const isUnspaced = (point: number): boolean =>
  (point >= 0x3040 && point <= 0x30ff) || (point >= 0x3400 && point <= 0x9fff) || (point >= 0xac00 && point <= 0xd7af) || (point >= 0xf900 && point <= 0xfaff)
const isInvisible = (point: number): boolean => point === 0xad || (point >= 0x200b && point <= 0x200d) || point === 0x2060 || point === 0xfeff
const isAsciiWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Latin letters and general punctuation, which nearly all text consists of, are told by their place; of the rest the platform is asked. */
const latinClass = (point: number): number | undefined => {
  if (point > 0x24f) return point >= 0x2010 && point <= 0x206f ? OUTSIDE : undefined
  const isNumber = point === 0xb2 || point === 0xb3 || point === 0xb9 || (point >= 0xbc && point <= 0xbe)
  const isLetter = point === 0xaa || point === 0xb5 || point === 0xba || (point >= 0xc0 && point !== 0xd7 && point !== 0xf7)
  return isNumber || isLetter ? WORD : OUTSIDE
}

const seen = new Map<number, number>()
/** What the character with this code point is to a word. */
export const classOf = (point: number): number => {
  if (point < 128) return isAsciiWord(point) ? WORD : OUTSIDE
  const known = seen.get(point)
  if (known !== undefined) return known
  const found = isInvisible(point) ? INVISIBLE : isUnspaced(point) ? UNSPACED : latinClass(point) ?? (isPartOfWord(point) ? WORD : OUTSIDE)
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

/** What `folds` holds for a unit that has to be looked at more closely. */
export const UNKNOWN = 1
/** Signs that can join words, belong to one or tell that it is no word; see `tokensOf`. */
const TELLING = ".-_'+#:/&"
/**
 * By UTF-16 unit: 0 for what is outside words, else the one unit that a part of a word folds to, or UNKNOWN. All but ASCII is
 * learned as it is met, so that a page in any script soon costs one look at each character.
 */
export const folds = new Uint16Array(65_536).fill(UNKNOWN, 128)
for (let code = 0; code < 128; code++) folds[code] = isAsciiWord(code) ? (code >= 65 && code <= 90 ? code | 32 : code) : TELLING.includes(String.fromCharCode(code)) ? UNKNOWN : 0

/** Whether a letter may have been met, in any text so far, that is none of ASCII without case and accents either: until then no text can name what is not in ASCII. */
export const met = { beyondAscii: false }

/** Notes in `folds` what a unit above ASCII is, where one number can say it. */
export const learn = (unit: number): void => {
  if (unit >= 0xd800 && unit <= 0xdfff) return
  const its = classOf(unit)
  if (its === OUTSIDE) folds[unit] = 0
  const folded = its === WORD ? foldPoint(unit) : ''
  if (folded > '\x7f') met.beyondAscii = true
  if (folded.length === 1 && folded > '\x01') folds[unit] = folded.charCodeAt(0)
}

/** Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9f; undefined places keep the control character. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** What a control character from U+0080 to U+009F is in Windows-1252, as browsers read `&#146;` by HTML's own table. */
export const fromWindows = (control: string): string => CP1252.charAt(control.charCodeAt(0) - 0x80)

/** Mac Roman, bytes 0x80 to 0xff, as Unicode's own table has it (0xf0 is the apple, U+F8FF). */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

const table = (chars: string, first: number): Map<string, number> => new Map(Array.from(chars, (char, at) => [char, first + at]))

/** Character to the byte it stood for, when the bytes were read as Mac Roman. */
export const macRomanByte: ReadonlyMap<string, number> = table(MAC_ROMAN, 0x80)

/** Character to the byte it stood for, when the bytes were read as Windows-1252 or Latin-1. */
export const windowsByte: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 128 }, (_, at): [string, number] => [String.fromCharCode(0x80 + at), 0x80 + at]),
  ...table(CP1252, 0x80),
])

/** What a run of mis-decoded characters stood for: the character, and how many UTF-16 units it was written with. */
export type Mended = { char: string; length: number; lead: number; code: number }

const lengthOf = (lead: number): number => (lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xc2 && lead <= 0xdf ? 2 : 0)

/** Reads one UTF-8 sequence at `at` out of characters that each stand for a byte; undefined where there is none. */
export const sequenceAt = (text: string, at: number, byteOf: ReadonlyMap<string, number>, assumedLead?: number): Mended | undefined => {
  const lead = assumedLead ?? byteOf.get(text.charAt(at)) ?? 0
  const length = lengthOf(lead)
  const written = assumedLead === undefined ? length : length - 1
  if (length === 0 || at + written > text.length) return undefined
  let code = lead & (0xff >> (length + 1))
  for (let next = assumedLead === undefined ? at + 1 : at; next < at + written; next += 1) {
    const byte = byteOf.get(text.charAt(next)) ?? 0
    if (byte < 0x80 || byte > 0xbf) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  const shortest = length === 4 ? 0x10000 : length === 3 ? 0x800 : 0x80
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return { char: String.fromCodePoint(code), length: written, lead, code }
}

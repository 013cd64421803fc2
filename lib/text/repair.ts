import { decodeEntities } from './entities'
import { fromWindows, macRomanByte, type Mended, sequenceAt, windowsByte } from './mis-decoded'

const within = (code: number, from: number, to: number): boolean => code >= from && code <= to

/** Punctuation, currency, arrows, symbols: what UTF-8 text of our kind holds behind a lead byte of 0xe2. */
const isSymbol = (code: number): boolean => within(code, 0x200b, 0x206f) || within(code, 0x20a0, 0x22ff) || within(code, 0x2460, 0x24ff) || within(code, 0x25a0, 0x2bff)

const isEmoji = (code: number): boolean => within(code, 0x1f000, 0x1faff)
const isLetterAt = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at))
const isQuote = (char: string): boolean => '‘’“”–—…„‚\u00a0'.includes(char)

/**
 * Mac Roman: the lead characters √ ¬ ƒ ≈ ‚ Ô never stand before an accented letter in honest text, while “É or ’é do,
 * so two-byte sequences count only behind the first four.
 */
const mendedMac = (text: string, at: number): Mended | undefined => {
  const char = text.charAt(at)
  if (char === 'ü' && !isLetterAt(text, at - 1)) {
    // The apple (0xf0) is often lost on the way, so an emoji begins with its second byte.
    const emoji = sequenceAt(text, at, macRomanByte, 0xf0)
    return emoji && isEmoji(emoji.code) ? emoji : undefined
  }
  if (!'√¬ƒ≈‚Ô\uf8ff'.includes(char)) return undefined
  const found = sequenceAt(text, at, macRomanByte)
  if (!found) return undefined
  if (found.lead === 0xf0) return isEmoji(found.code) ? found : undefined
  if (found.lead === 0xe2) return isSymbol(found.code) ? found : undefined
  if (found.lead === 0xef) return within(found.code, 0xfe00, 0xffff) ? found : undefined
  return within(found.code, 0xa0, 0x17f) ? found : undefined
}

/** Windows-1252 and Latin-1: a capital Ã, Ä or Â before a closing quote can be honest ("AMANHÃ”", „Ä“). */
const mendedWindows = (text: string, at: number): Mended | undefined => {
  if (!'ÂÃÄÅâïðá'.includes(text.charAt(at))) return undefined
  const found = sequenceAt(text, at, windowsByte)
  if (!found) return undefined
  const { lead, code, length } = found
  if (lead === 0xf0) return isEmoji(code) ? found : undefined
  if (lead === 0xe2) return isSymbol(code) ? found : undefined
  if (lead === 0xef) return within(code, 0xfe00, 0xffff) || within(code, 0xf000, 0xf0ff) ? found : undefined
  if (lead === 0xe1) return within(code, 0x1ea0, 0x1eff) && isLetterAt(text, at + length) ? found : undefined
  if (lead === 0xc2) return within(code, 0xa0, 0xbf) && !(isLetterAt(text, at - 1) && code === 0xbb) ? found : undefined
  if (isQuote(text.charAt(at + 1))) return !/\p{Lu}|„|“/u.test(text.charAt(at - 1)) && isLetterAt(text, at + length) ? found : undefined
  return within(code, 0xc0, 0x17f) ? found : undefined
}

const MAYBE_MIS_DECODED = /[√¬ƒ≈‚Ô\uf8ffüÂÃÄÅâïðá]/

const mendOnce = (text: string): string => {
  if (!MAYBE_MIS_DECODED.test(text)) return text
  const parts: string[] = []
  let kept = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue
    const found = mendedMac(text, at) ?? mendedWindows(text, at)
    if (!found) continue
    parts.push(text.slice(kept, at), found.char)
    at += found.length - 1
    kept = at + 1
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept)
}

const CONTROLS = /[\u0080-\u009f]/g
/** Letters and figures that only look different: full-width ones, and the mathematical ones that people write for bold and italics. */
const DRESSED = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|\ud835[\udc00-\udfff]/g

/**
 * Text as it was meant: UTF-8 that was read as Mac Roman or Windows-1252 ("‚Äôs", "â€™s" → "’s"), up to twice over,
 * Windows-1252 that was read as Latin-1 (U+0092 → "’"), letters dressed up as others ("𝗝𝗮𝘃𝗮" → "Java"), and entities that
 * were escaped twice. Only what no honest text holds is touched. Linear in the text's length.
 */
export const repair = (text: string): string => {
  let mended = mendOnce(text)
  if (mended !== text) mended = mendOnce(mended)
  if (mended.search(CONTROLS) >= 0) mended = mended.replace(CONTROLS, fromWindows)
  if (mended.search(DRESSED) >= 0) mended = mended.replace(DRESSED, letter => letter.normalize('NFKC'))
  if (!mended.includes('&')) return mended
  const once = decodeEntities(mended)
  return once.includes('&') ? decodeEntities(once) : once
}

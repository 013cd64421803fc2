import { NUMBER } from '../text/numbers'
import { wordPattern } from '../text/word-pattern'
import { BEFORE_ONLY, CURRENCIES, WORDS_TOO } from '../vocabulary/currencies'
import { THOUSANDS } from '../vocabulary/thousands'
import { besideDigits } from './beside-digits'

const escaped = (sign: string) => sign.replace(/[.$/\\]/g, String.raw`\$&`)
/** Codes are written in any case, those that are words in capitals only. */
const inCases = (sign: string): string[] => /^[A-Z]{3}$/.test(sign) && !WORDS_TOO.has(sign) ? [sign, sign.toLowerCase(), `${sign.charAt(0)}${sign.slice(1).toLowerCase()}`] : [sign]
const signs = Object.values(CURRENCIES).flatMap(currency => currency.signs.flatMap(inCases)).sort((a, b) => b.length - a.length)
/** Scripts that set no space between words: their letters are no part of a neighbouring sign or number. */
const SPACELESS = String.raw`[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]`
const LETTER_FIRST = wordPattern(String.raw`^(?!${SPACELESS})\p{L}`, '')
const LETTER_LAST = wordPattern(String.raw`(?!${SPACELESS})\p{L}$`, '')
const NOT_BEHIND = String.raw`(?<![A-Za-z\u00aa-\u02af\u0370-\u0dff\u1e00-\u1fff])`
const NOT_AHEAD = String.raw`(?![A-Za-z\u00aa-\u02af\u0370-\u0dff\u1e00-\u1fff])`
/** Any of the signs; one made of letters only as a word of its own. Those that end in no letter are the longer ones ("CAD$", "CAD"). */
const anySign = (some: readonly string[], behind = NOT_BEHIND): string => {
  const of = (first: boolean, last: boolean) => some.filter(sign => LETTER_FIRST.test(sign) === first && LETTER_LAST.test(sign) === last).map(escaped).join('|') || '(?!)'
  return String.raw`${behind}(?:${of(true, false)}|(?:${of(true, true)})${NOT_AHEAD})|(?:${of(false, true)})${NOT_AHEAD}|${of(false, false)}`
}
const BEFORE = anySign(signs.filter(sign => !/dollars|^DHS?$|^COP$|^TRY$|^TL$|^k?zl$|^лв$|^зл$|^злотых$|^ден$|^тг$|^원$|^円$|^р$/i.test(sign)))
const AFTER = anySign(signs.filter(sign => !BEFORE_ONLY.has(sign) && !/^[A-Z]{1,2}\$$|^\$/.test(sign)).concat('$', 'Ft', 'TRY', 'COP'), '')
const times = THOUSANDS.map(([written, ahead]) => `(?:${written})${ahead}`).join('|')

/**
 * One amount: what stands before it, its number, its thousands, what stands behind it. Between sign and number at most one
 * space. "3500,-" and "80'000.–" write out that there are no cents.
 */
export const AMOUNT = wordPattern(String.raw`(?:(?<![\p{N}.,])${NOT_BEHIND}|(?<=\d)(?=[$€£]))(?:(?<before>${BEFORE})\s?)?(?<number>${NUMBER})(?:\+?\s?(?<times>${times}))?(?:[.,:](?:-{1,2}|–|—))?(?<plus>\+)?(?:\s?(?<after>${AFTER})(?!\d))?`, 'g')

const NOT_MONEY_ONLY = signs.filter(sign => LETTER_FIRST.test(sign) || !/^[\p{Sc}]/u.test(sign))
/** Signs that are no letters, which nothing but money is written with. */
const SYMBOL = /[$¢-¥\u058f\u060b\u07fe\u07ff\u09f2\u09f3\u09fb\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20cf\ua838\ufdfc\ufe69\uff04\uffe0\uffe1\uffe5\uffe6]/
const BESIDE_DIGIT = (some: readonly string[]) => some.map(escaped).join('|')
/** Looked for from the digit on, as texts have few of them. */
const LETTERED = new RegExp(String.raw`\d(?:(?<=(?:${BESIDE_DIGIT(NOT_MONEY_ONLY)})\s?\$?\s?\d)|[\d.,' ]{0,12}\s?\+?\s?(?:${THOUSANDS.filter(([, , scale]) => scale !== undefined).map(([written]) => written.replaceAll('\\p{L}', '[a-zä]')).join('|')}|[.,:][-–—]{1,2})?\s?(?:${BESIDE_DIGIT(NOT_MONEY_ONLY)})|\s?(?:LPA|L (?:per annum|[Pp]\.?\s?[Aa])|[Ll]akh|[Ll]ac|[Cc]rore))`)

/** How the ways of a pattern begin, so far as they are plain, and whether that is all of them: "[Ll]akhs?|L" gives "Lakh", "lakh" and, whole, "L". */
const beginnings = (pattern: string): (readonly [words: string, isWhole: boolean])[] => pattern.split('|').flatMap(way => {
  const [all = '', either, plainly = ''] = /^(?:\[(..)\])?([^\\?[{.]*)/s.exec(way) ?? []
  const sure = way.charAt(all.length) === '?' ? plainly.slice(0, -1) : plainly
  return (either === undefined ? [sure] : [...either].map(first => first + sure)).map(words => [words, all.length === way.length] as const)
})
/** Lakhs and crores are rupees by themselves: nothing need stand behind them. */
const INDIAN = /^(?:LPA|LAKH|[Ll]a|[Cc]r)/
const scales = THOUSANDS.filter(([, , scale]) => scale !== undefined).flatMap(([written]) => beginnings(written)).map(([words, isWhole]) => [words, isWhole && !INDIAN.test(words)] as const)

const LETTERS = NOT_MONEY_ONLY.filter(sign => !SYMBOL.test(sign))
let nearDigits: ((text: string) => boolean) | undefined
const mayBeLettered = (text: string): boolean => (nearDigits ??= besideDigits(LETTERS, scales))(text)

/** The same as SYMBOL over all of a text, in a fifth of the time: "$", "¢" to "¥", "€" and its neighbours, and the others from the Armenian sign on. */
const hasSymbol = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x24 || (unit >= 0xa2 && (unit <= 0xa5 || (unit >= 0x20a0 && unit <= 0x20cf) || (unit >= 0x58f && (unit < 0x2010 || unit > 0x2027) && SYMBOL.test(text.charAt(at)))))) return true
  }
  return false
}

let [lastText, lastAnswer] = ['', false]
/** False: a text surely holds no money. Told much faster than where its amounts are; each step of reading pay asks of the same text. */
export const maybeMoney = (text: string): boolean => {
  if (text === lastText) return lastAnswer
  lastText = text
  return lastAnswer = hasSymbol(text) || (mayBeLettered(text) && LETTERED.test(text))
}

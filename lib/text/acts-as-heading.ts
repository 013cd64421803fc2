import type { Line } from './line'
import { wordPattern } from './word-pattern'

const MAX_LENGTH = 80
const wordCount = (text: string): number => text.split(' ').length

/** "**Preferred locations:**" or "__Benefits__": the whole line is one run of strong text. */
const isAllStrong = (raw: string): boolean => /^(?:\*\*|__)[^*_]{2,100}(?:\*\*|__):?$/.test(raw.trim()) || /^<(b|strong)>[^<]{2,100}<\/\1>:?$/i.test(raw.trim())

const LETTER = wordPattern(String.raw`\p{L}`, '')
const LONGEST = 90
const MOST_WORDS = 12
/**
 * Whether a short line acts as a heading by its form alone, whatever stands around it: a colon at its end, or strong all
 * through. A whole sentence in strong letters is emphasis, a label with its value ("Place: Ghent") is no heading.
 */
export const headsByForm = (text: string, isStrong: boolean): boolean =>
  text.length <= LONGEST && (/[:：]$/.test(text) || (isStrong && !/[.!,;。]$|[:：] \S/.test(text))) && wordCount(text) <= MOST_WORDS && (/[A-Za-z]/.test(text) || LETTER.test(text))

const NO_LETTERS = wordPattern(String.raw`[^\p{L}]`, 'g')
const isAllCapitals = (text: string): boolean => {
  const letters = text.replace(NO_LETTERS, '')
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && !/[,;]|\d{4}/.test(text)
}

const BEGINS_WITH_CAPITAL = wordPattern(String.raw`^[^\p{L}]{0,4}\p{Lu}`, '')
const NEXT_SENTENCE = wordPattern(String.raw`[.!] \p{Lu}`, '')
/** "Requirements", "What you'll do": begins like a name, ends like one. */
const readsAsName = (text: string): boolean => BEGINS_WITH_CAPITAL.test(text) && !/[.!,;|]$/.test(text) && !NEXT_SENTENCE.test(text) && !/: \S/.test(text) && !/@|https?:/.test(text)

/**
 * Whether a plain line acts as a heading for what follows, judged by its form and its neighbours: strong all through,
 * all capitals, ending in a colon before a list, or a short name that stands alone before a list or a longer text.
 * `before` and `after` are the neighbouring lines; `next` the next line that is not blank.
 */
export const actsAsHeading = (line: Line, before: Line | undefined, after: Line | undefined, next: Line | undefined): boolean => {
  const { text, raw } = line
  if (line.kind !== 'plain' || text === '' || text.length > MAX_LENGTH) return false
  const alone = before === undefined || before.kind !== 'plain'
  if (isAllStrong(raw) && !/[.!]$/.test(text)) return headsByForm(text, true)
  if (isAllCapitals(text) && (alone || wordCount(text) >= 2) && next !== undefined && wordCount(text) <= 10 && !/: \S/.test(text)) return true
  if (text.endsWith(':')) return wordCount(text) <= 10 && next !== undefined && (next.kind === 'item' || wordCount(text) <= 5)
  if (!alone || !readsAsName(text) || wordCount(text) > 8) return false
  if (next?.kind === 'item') return true
  return before?.kind === 'blank' && next?.kind === 'plain' && after?.kind === 'blank' ? next.text.length > 60 && text.length <= 50 : /\?$|…$|\.\.\.$/.test(text) && next?.kind === 'plain' && text.length <= 50
}

/** Signs that also stand before headings, as people write them where there is no markup. */
const BEFORE_HEADINGS = /^[■◆★☆►▶➤☛☞❖▷❯]/
const wasItem = (line: Line | undefined, sign: string | undefined): boolean => line?.kind === 'item' && line.sign === sign

/**
 * Whether a line with a sign of its own is the heading of the lines after it: "☛ Requirements" before items that begin with
 * another sign, or before plain lines. An item with items of a deeper list beneath it is none.
 */
export const opensItems = (line: Line, before: Line | undefined, after: Line | undefined, next: Line | undefined): boolean => {
  if (!BEFORE_HEADINGS.test(line.sign ?? '') || wasItem(before, line.sign) || line.text.length > 50 || !readsAsName(line.text)) return false
  if (next?.kind === 'item') return next.sign !== line.sign && next.indent <= line.indent + 1
  return after?.kind === 'plain' && after.text.length > 0
}

import { oneLine } from './one-line'
import { wordPattern } from './word-pattern'

/** A link of a text: its words and its target as written. */
export type TextLink = { text: string; url: string }

/** `[words](target)` with at most one level of brackets in the words ("[ML Engineer [IC3]](…)"), also as an image. */
const LINK = /!?\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,500})\]\(\s{0,3}<?([^()\s<>]{1,2000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?)>?(?:\s{1,3}"[^"]{0,200}")?\s{0,3}\)/g
const REFERENCE = /\[([^[\]]{1,200})\]\[[^[\]]{0,100}\]/g
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>/g
const TAG = /<\/?(?:a|abbr|b|big|br|center|code|div|em|font|hr|i|img|ins|kbd|li|mark|ol|p|s|section|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,500})?\/?>/gi
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|<>~&"'/:])/g

const WORD_CHAR = wordPattern(String.raw`[\p{L}\p{N}]`, '')
const isWordChar = (char: string): boolean => WORD_CHAR.test(char)

/** Takes out `*`, `_` and `~~` where they open or close emphasis; "2 * 3", "snake_case" and "C*" keep theirs. */
const withoutEmphasis = (text: string): string =>
  text
    .replace(/\*{1,3}|_{1,3}|~~/g, (mark: string, at: number) => {
      const before = text.charAt(at - 1)
      const after = text.charAt(at + mark.length)
      const spaced = (before === '' || /\s/.test(before)) && (after === '' || /\s/.test(after))
      if (spaced && mark.length === 1) return mark
      if (mark.startsWith('_') && isWordChar(before) && isWordChar(after)) return mark
      return closes(text, at, mark) ? '' : mark
    })

/** Emphasis comes in pairs: a mark counts only where the same mark stands once more in the line. */
const closes = (text: string, at: number, mark: string): boolean => text.indexOf(mark, at + mark.length) >= 0 || text.lastIndexOf(mark, at - 1) >= 0

/** Escapes stand aside as private-use characters while emphasis is taken out. */
const ASIDE = 0xe000

/** The signs of all that markdown does to words. */
const MARKED = /[\\`*_~[<\ue000-\ue07f]/

/** The words of a line of markdown: links, images, emphasis, code ticks, tags and backslash escapes taken out. */
export const wordsOfLine = (line: string): string => {
  if (!MARKED.test(line)) return oneLine(line)
  const aside = line.replace(ESCAPED, (_, char: string) => String.fromCharCode(ASIDE + char.charCodeAt(0)))
  const words = withoutEmphasis(
    aside.replace(LINK, (whole: string, text: string) => (whole.startsWith('!') ? ' ' : text)).replace(REFERENCE, '$1').replace(AUTOLINK, '$1').replace(TAG, ' '),
  ).replace(/`+/g, '')
  return oneLine(words.replace(/[\ue000-\ue07f]/g, char => String.fromCharCode(char.charCodeAt(0) - ASIDE)))
}

/** The links of a markdown text in their order: `[words](target)`, with the words as a person reads them. Images are none. */
export const linksOfText = (text: string): TextLink[] =>
  [...text.matchAll(LINK)].flatMap(([whole, words, url]) =>
    whole.startsWith('!') || words === undefined || url === undefined ? [] : [{ text: wordsOfLine(words.replace(/[[\]]/g, char => `\\${char}`)), url }],
  )

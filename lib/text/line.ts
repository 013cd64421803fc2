import { wordsOfLine } from './inline'
import { oneLine } from './one-line'
import { wordPattern } from './word-pattern'

/**
 * One line of a text and what it is. `text` is plain words; `raw` as written. `indent` counts columns, a tab as four.
 * `hard`: the line ends with two spaces or a backslash, so the next one is a line of its own.
 */
export type Line = {
  kind: 'blank' | 'heading' | 'item' | 'row' | 'rule' | 'underline' | 'plain'
  text: string
  raw: string
  indent: number
  level?: number
  ordinal?: number
  cells?: string[]
  hard?: boolean
  /** Of an item: the sign it begins with. */
  sign?: string
}

/** Signs that stand for nothing but the beginning of an item: bullets, arrows, boxes, ticks, Word's own symbols, coloured dots and pointing hands. */
const SIGN = String.raw`(?:[•·●○◦‣⁃∙▪▫■□◾◽⬛⬜◼◻▶►▷➢➤➔➜→⇒⟹⟶✓✔✗✘✅☑☛☞✦✧⭐✱✳★☆❖◆◇⦿⦾❯❱»›¤\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf02d]|\ud83d[\udd34-\udd3b\udc49]|\ud83d[\udfe0-\udfeb])\ufe0f?`
/** Signs that are nothing else need no space behind them ("•Python"). Word's round bullet comes out as a small o and a tab. */
const BULLET = new RegExp(String.raw`^(?:[-*+–—]\s{1,9}|o(?:\t\s{0,9}| {2,9})|${SIGN}\s{0,9})(?=\S)`)
const NUMBERED = /^(\d{1,3})(?:[.)]\s{1,9}|\ufe0f?\u20e3\s{0,9})(?=\S)/
const HASHES = /^(#{1,6})\s+(\S.{0,999})$/
const indentOf = (raw: string): number => (/^[ \t]{0,200}/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ').length

/** How a line begins an item: with a bullet or sign, or with the number shown; `length` of it with the space behind. */
export type ItemStart = { length: number; sign: string; ordinal?: number }

/** The bullet ("• ", "- ", "➢") or number ("2. ", "3) ", "1️⃣") at the beginning of a line; undefined where it begins with neither. */
export const itemStart = (line: string): ItemStart | undefined => {
  // Most lines begin with a letter, and then with no sign but Word's o.
  const first = line.charCodeAt(0)
  if (first > 0x40 && first < 0x7b && first !== 0x6f) return undefined
  const bullet = BULLET.exec(line)?.[0]
  if (bullet !== undefined) return { length: bullet.length, sign: bullet.trim() }
  const number = NUMBERED.exec(line)
  return number ? { length: number[0].length, sign: '1', ordinal: Number(number[1]) } : undefined
}

const cellsOf = (body: string): string[] => body.replace(/^\|/, '').replace(/\|$/, '').split(/(?<!\\)\|/).slice(0, 40).map(cell => wordsOfLine(cell))

const BEGINS_LIKE_TERM = wordPattern(String.raw`^\p{Lu}[^.,:;!?|•·]{1,38}$`, '')
/** "Location<tab>Ghent", "Location  Ghent, Belgium": a short term and its value, as copied from a table's two columns. */
const columnsOf = (body: string): string[] | undefined => {
  const gap = /\t\s{0,9}| {2,40}/.exec(body.slice(0, 80))
  if (gap === null || gap.index === 0) return undefined
  const [term, value] = [body.slice(0, gap.index).trim(), body.slice(gap.index + gap[0].length)]
  return value !== '' && BEGINS_LIKE_TERM.test(term) && term.split(' ').length <= 5 && !/\t| {3}/.test(value) ? [wordsOfLine(term), wordsOfLine(value)] : undefined
}

/** What one line is, judged by itself. */
export const lineOf = (raw: string): Line => {
  const indent = indentOf(raw)
  // A quotation's lines are judged by what they quote; "> 5 years" is no quotation.
  const body = raw.trim().replace(/^(?:>(?!\s?\d)\s?){1,5}/, '').trim()
  const plain = { raw, indent, text: '' }
  if (oneLine(body) === '') return { ...plain, kind: 'blank' }
  if (/^[=]{3,}$|^[-]{3,}$/.test(body)) return { ...plain, kind: 'underline', level: body.startsWith('=') ? 1 : 2 }
  if (/^(?:[*_~][ ]?){3,100}$|^(?:- ){2,50}-$|^[═─—–]{3,}$|^[+][-+=]{3,}$/.test(body)) return { ...plain, kind: 'rule' }
  const heading = HASHES.exec(body)
  if (heading?.[1] !== undefined && heading[2] !== undefined && indent < 4) {
    return { ...plain, kind: 'heading', level: heading[1].length, text: wordsOfLine(heading[2].replace(/\s#{1,6}\s{0,5}$/, '')) }
  }
  if (body.startsWith('|') && body.length > 2) return { ...plain, kind: 'row', cells: cellsOf(body) }
  const cells = columnsOf(body)
  if (cells !== undefined) return { ...plain, kind: 'row', cells }
  const item = itemStart(body)
  if (item) return { ...plain, kind: 'item', sign: item.sign, ...(item.ordinal !== undefined && { ordinal: item.ordinal }), text: wordsOfLine(body.slice(item.length).replace(/^\[[ xX]\]\s/, '')) }
  const hard = / {2}$|\\$/.test(raw.replace(/[\r\n]/g, ''))
  return { ...plain, kind: 'plain', text: wordsOfLine(body.replace(/\\$/, '')), ...(hard && { hard }) }
}

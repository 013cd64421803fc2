import { oneLine, wordsOfLine } from './inline'
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
}

const BULLET = wordPattern(String.raw`^(?:[-*+•–—·▪▫◦●○■□‣⁃►▶➢➤➔✓✔✅☑»]|\uf0b7|\uf0a7)(?:\s+|(?=[\p{L}]))`, '')
const NUMBERED = /^(\d{1,3})[.)]\s+/
const HASHES = /^(#{1,6})\s+(.{1,1000})$/
const indentOf = (raw: string): number => (/^[ \t]{0,200}/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ').length

/** A bullet without a space behind it counts only for the signs that are nothing else ("•Python"). */
const bulletLength = (body: string): number => {
  const found = BULLET.exec(body)?.[0] ?? ''
  return /\s$/.test(found) || /^[•▪●■◦‣►➢➤✓✔✅☑\uf0b7\uf0a7]/.test(found) ? found.length : 0
}

const cellsOf = (body: string): string[] => body.replace(/^\|/, '').replace(/\|$/, '').split(/(?<!\\)\|/).slice(0, 40).map(cell => wordsOfLine(cell))

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
  const bullet = bulletLength(body)
  if (bullet > 0) return { ...plain, kind: 'item', text: wordsOfLine(body.slice(bullet).replace(/^\[[ xX]\]\s/, '')) }
  const number = NUMBERED.exec(body)
  if (number) return { ...plain, kind: 'item', ordinal: Number(number[1]), text: wordsOfLine(body.slice(number[0].length)) }
  const hard = / {2}$|\\$/.test(raw.replace(/[\r\n]/g, ''))
  return { ...plain, kind: 'plain', text: wordsOfLine(body.replace(/\\$/, '')), ...(hard && { hard }) }
}

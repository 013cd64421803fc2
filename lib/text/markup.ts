import { headsByForm } from './acts-as-heading'
import type { Block } from './block'
import { itemStart } from './line'
import { withoutComments } from './front-matter'
import { newOutline } from './outline'
import { repair } from './repair'

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\s>/])([^<>]{0,4000})>/g
const BLOCK_TAGS = new Set(['p', 'div', 'br', 'ul', 'ol', 'section', 'article', 'header', 'footer', 'main', 'tr', 'table', 'tbody', 'thead', 'dl', 'blockquote', 'hr', 'body', 'html', 'form', 'pre', 'figure', 'aside', 'nav'])

/** Whether a text is markup rather than text: several block tags that markdown has no need for. */
export const isMarkup = (text: string): boolean => (text.slice(0, 50_000).match(/<\/(?:p|li|ul|ol|div|h[1-6]|td|dd)>/gi)?.length ?? 0) >= 3 || (/^\s{0,20}<(?:p|div|ul|h[1-6])[\s>]/i.test(text) && /<\/(?:p|div|ul|h[1-6])>\s{0,20}$/i.test(text))

/** Drops script and style with what they hold. */
const withoutCode = (markup: string): string => {
  let kept = ''
  let at = 0
  const opening = /<(script|style|template|noscript)[\s>]/gi
  for (let found = opening.exec(markup); found; found = opening.exec(markup)) {
    const close = markup.indexOf(`</${found[1]}`, opening.lastIndex)
    if (close < 0) break
    kept += markup.slice(at, found.index)
    at = close
    opening.lastIndex = close
  }
  return kept + markup.slice(at)
}

/**
 * The blocks of a piece of HTML held in a string, as in the description of structured data. Not for live pages. Tags are
 * read one after the other, whatever their nesting; entities are resolved; never throws; linear in the length.
 */
export const blocksOfMarkup = (markup: string): Block[] => {
  const outline = newOutline(5_000)
  const source = withoutCode(withoutComments(/<\/?[a-z]/i.test(markup) ? markup : repair(markup)))
  const lists: { ordered: boolean; count: number }[] = []
  let words = ''
  let strongFrom: number | undefined
  let strong = 0
  let role: { kind: 'paragraph' | 'item' | 'cell' | 'heading'; level?: number; ordinal?: number } = { kind: 'paragraph' }
  let term: string | undefined

  /** A line that is in no element of a kind: a heading by its form, an item by its bullet, else a paragraph. */
  const layLine = (text: string, isStrong: boolean): void => {
    const item = itemStart(text)
    if (item) outline.block({ kind: 'item', text: text.slice(item.length), depth: 0, ...(item.ordinal !== undefined && { ordinal: item.ordinal }) })
    else if (headsByForm(text, isStrong)) outline.heading(text, 7)
    else outline.block({ kind: 'paragraph', text })
  }

  const flush = (): void => {
    const text = repair(words).replace(/\s+/g, ' ').trim()
    if (strongFrom !== undefined) strong += words.length - strongFrom
    strongFrom = strongFrom === undefined ? undefined : 0
    if (role.kind === 'heading') outline.heading(text, role.level ?? 2)
    else if (role.kind === 'item') outline.block({ kind: 'item', text, depth: Math.max(0, lists.length - 1), ...(role.ordinal !== undefined && { ordinal: role.ordinal }) })
    else if (role.kind === 'cell') {
      outline.block({ kind: 'cell', text, ...(term !== undefined && { label: term }) })
      if (text !== '') term = undefined
    } else layLine(text, strong >= text.length - 1)
    words = ''
    strong = 0
  }

  let at = 0
  for (const found of source.matchAll(TAG)) {
    words += source.slice(at, found.index)
    at = found.index + found[0].length
    const closing = found[1] === '/'
    const tag = (found[2] ?? '').toLowerCase()
    if (tag === 'b' || tag === 'strong') {
      if (closing && strongFrom !== undefined) strong += words.length - strongFrom
      strongFrom = closing ? undefined : words.length
    } else if (/^h[1-6]$/.test(tag)) {
      flush()
      role = closing ? { kind: 'paragraph' } : { kind: 'heading', level: Number(tag.charAt(1)) }
    } else if (tag === 'li') {
      flush()
      const list = lists[lists.length - 1]
      if (!closing && list) list.count += 1
      role = closing ? { kind: 'paragraph' } : { kind: 'item', ...(list?.ordered && { ordinal: list.count }) }
    } else if (tag === 'td' || tag === 'th' || tag === 'dd') {
      flush()
      role = closing ? { kind: 'paragraph' } : { kind: 'cell' }
    } else if (tag === 'dt') {
      if (closing) {
        term = repair(words).replace(/\s+/g, ' ').trim().replace(/\s?:$/, '')
        words = ''
      } else flush()
    } else if (BLOCK_TAGS.has(tag)) {
      // A paragraph inside an item or a cell is that item's text, not a block of its own.
      const inside = (role.kind === 'item' || role.kind === 'cell') && (tag === 'p' || tag === 'div') && words.trim() === ''
      if (!inside) flush()
      if (tag === 'ul' || tag === 'ol') {
        if (closing) lists.pop()
        else if (lists.length < 20) lists.push({ ordered: tag === 'ol', count: 0 })
        role = { kind: 'paragraph' }
      }
    }
  }
  words += source.slice(at)
  flush()
  return outline.blocks
}

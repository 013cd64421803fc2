import type { newLists } from './lists'
import type { Page } from './page'
import type { PlaceInPage } from './place-in-page'
import type { Tag } from './tag'
import type { newWriter } from './writer'

/** One walk through a page: the page, where its words go, and the lists that are open. */
export type Reading = { page: Page; writer: ReturnType<typeof newWriter>; lists: ReturnType<typeof newLists> }

const BOLD_STYLE = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i
const isBold = (element: Element): boolean => BOLD_STYLE.test(element.getAttribute('style')?.slice(0, 1_000) ?? '')

/** 1 to 6 of what has the role of a heading; undefined of anything else. */
const levelByRole = (element: Element): number | undefined => {
  if (element.getAttribute('role') !== 'heading') return undefined
  const level = Number(element.getAttribute('aria-level') ?? 2)
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2
}

/** What the attributes of an element change of the place it lies in. */
const byAttributes = ({ lists }: Reading, element: Element, above: PlaceInPage): PlaceInPage => {
  const role = element.getAttribute('role')
  const bold = !above.bold && isBold(element)
  const level = levelByRole(element)
  const place = bold || role === 'main' ? { ...above, bold: above.bold || bold, inContent: above.inContent || role === 'main' } : above
  if (level !== undefined) return { ...place, kind: 'heading', level }
  return role === 'listitem' ? { ...place, kind: 'item', item: lists.item(element) } : place
}

/** What the tag of an element makes of the place it lies in. */
const byTag = ({ writer, lists }: Reading, element: Element, tag: Tag, above: PlaceInPage): PlaceInPage => {
  if (tag.level !== undefined) return { ...above, kind: 'heading', level: tag.level }
  if (tag.bold === true) return above.bold ? above : { ...above, bold: true }
  if (tag.content === true) return above.inContent ? above : { ...above, inContent: true }
  switch (tag.part) {
    case 'item': return { ...above, kind: 'item', item: lists.item(element) }
    case 'term': return { ...above, kind: 'term' }
    case 'description': return { ...above, kind: 'cell', label: writer.term() }
    case 'head': {
      writer.tables.beginHead()
      return { ...above, kind: 'head' }
    }
    case 'cell': {
      const cell = writer.tables.cell(element)
      return { ...above, kind: cell.role === 'layout' ? 'paragraph' : cell.role, label: cell.role === 'cell' ? cell.label : undefined }
    }
    case 'pre': return above.keepsLines ? above : { ...above, keepsLines: true }
    default: return above
  }
}

/** What a run of text directly in this element is, judged by its tag, its role and where it lies. */
export const placeOf = (reading: Reading, element: Element, tag: Tag, above: PlaceInPage, attributed: boolean): PlaceInPage => {
  const place = byTag(reading, element, tag, above)
  return attributed ? byAttributes(reading, element, place) : place
}

/** Whether an element's words stand on lines of their own; writes the space of one that is set apart within its line. */
export const breaksLine = ({ page, writer }: Reading, element: Element, tag: Tag): boolean => {
  if (tag.inline !== true && tag.custom !== true) return true
  if (!page.breaks) return tag.inline !== true
  const asks = page.breaks(element)
  if (asks === 'space') writer.space()
  return asks === 'line'
}

/** A list, table or row begins. */
export const open = ({ writer, lists }: Reading, element: Element, { part }: Tag): void => {
  if (part === 'list' || part === 'ordered') lists.enter(element, part === 'ordered')
  else if (part === 'table') writer.tables.enter()
  else if (part === 'row') writer.tables.row(element)
}

/** A list or table ends. */
export const close = ({ writer, lists }: Reading, { part }: Tag): void => {
  if (part === 'list' || part === 'ordered') lists.leave()
  else if (part === 'table') writer.tables.leave()
}

/** Takes a text node; its line ends count only where the page shows them. */
export const addText = ({ page, writer }: Reading, node: Node, at: PlaceInPage): void => {
  const text = node.nodeValue ?? ''
  if (!text.includes('\n') || !/\S/.test(text)) return writer.add(text, at.bold)
  // A text node lies in an element, or right under a shadow root.
  if (!at.keepsLines && (!page.keepsLines || !node.parentElement || !page.keepsLines(node.parentElement))) return writer.add(text, at.bold)
  text.split('\n').forEach((line, i) => {
    if (i > 0) writer.endLine(at)
    writer.add(line, at.bold)
  })
}

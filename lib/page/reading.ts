import type { newLists } from './lists'
import type { Page } from './page'
import { headingLevel, isBold, isContent, mayRunWithLine, runsWithLine, type PlaceInPage } from './place-in-page'
import type { newWriter } from './writer'

/** One walk through a page: the page, where its words go, and the lists that are open. */
export type Reading = { page: Page; writer: ReturnType<typeof newWriter>; lists: ReturnType<typeof newLists> }

/** What a run of text directly in this element is, judged by its tag, its role and where it lies. */
export const placeOf = ({ page, writer, lists }: Reading, element: Element, tag: string, above: PlaceInPage): PlaceInPage => {
  const asks = mayRunWithLine(tag) ? page.breaks?.(element) : undefined
  const line = mayRunWithLine(tag) && page.breaks ? asks === 'line' : !runsWithLine(tag)
  if (asks === 'space') writer.space()
  const inherited: PlaceInPage = { ...above, element, line, bold: above.bold || isBold(element, tag), inContent: above.inContent || isContent(element, tag), keepsLines: tag === 'PRE' }
  const level = headingLevel(element, tag)
  if (level !== undefined) return { ...inherited, kind: 'heading', level, line: true }
  if (tag === 'LI' || element.getAttribute('role') === 'listitem') return { ...inherited, kind: 'item', line: true, item: lists.item(element) }
  if (tag === 'DT') return { ...inherited, kind: 'term' }
  if (tag === 'DD') return { ...inherited, kind: 'cell', label: writer.term() }
  if (tag === 'TH') {
    writer.tables.beginHead()
    return { ...inherited, kind: 'head' }
  }
  if (tag === 'TD') {
    const cell = writer.tables.cell(element)
    return { ...inherited, kind: cell.role === 'layout' ? 'paragraph' : cell.role, label: cell.role === 'cell' ? cell.label : undefined }
  }
  return inherited
}

/** A list, table or row begins. */
export const open = ({ writer, lists }: Reading, element: Element, tag: string): void => {
  if (tag === 'UL' || tag === 'OL' || tag === 'MENU') lists.enter(element, tag)
  if (tag === 'TABLE') writer.tables.enter()
  if (tag === 'TR') writer.tables.row(element)
}

/** A list or table ends. */
export const close = ({ writer, lists }: Reading, tag: string): void => {
  if (tag === 'UL' || tag === 'OL' || tag === 'MENU') lists.leave()
  if (tag === 'TABLE') writer.tables.leave()
}

/** Takes a text node; its line ends count only where the page shows them. */
export const addText = ({ page, writer }: Reading, text: string, at: PlaceInPage): void => {
  if (!text.includes('\n') || text.trim() === '' || !(at.keepsLines || page.keepsLines?.(at.element))) return writer.add(text, at.bold)
  text.split('\n').forEach((line, i) => {
    if (i > 0) writer.endLine(at)
    writer.add(line, at.bold)
  })
}

import type { Block } from '../text/block'
import { newLists } from './lists'
import type { Page } from './page'
import { headingLevel, isBold, isContent, mayRunWithLine, runsWithLine, type PlaceInPage } from './place-in-page'
import { shownIn } from './shown'
import { newWriter } from './writer'

/** How many nodes are looked at, at most: what lies behind them on a page without end is not read. */
const MAX_NODES = 200_000
const MAX_SHADOW_DEPTH = 10
const ELEMENT = 1
const TEXT = 3

/** The blocks of a part of a page; `cut` where CAPTURE_LIMITS or the node limit ended it early. */
export type PageBlocks = { blocks: Block[]; cut: boolean }

/**
 * The text under an element as blocks, in reading order. Nothing is cloned or changed; hidden parts, navigation, controls
 * and consent boxes are left out; open shadow roots of custom elements are read. Work is linear in the nodes and bounded.
 */
export const blocksOf = (page: Page, root: Element): PageBlocks => {
  const writer = newWriter()
  const lists = newLists()
  const shown = shownIn(page)
  let nodes = 0
  const exhausted = () => nodes > MAX_NODES || writer.full()

  const placeOf = (element: Element, tag: string, above: PlaceInPage): PlaceInPage => {
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

  const open = (element: Element, tag: string): void => {
    if (tag === 'UL' || tag === 'OL' || tag === 'MENU') lists.enter(element, tag)
    if (tag === 'TABLE') writer.tables.enter()
    if (tag === 'TR') writer.tables.row(element)
  }
  const close = (tag: string): void => {
    if (tag === 'UL' || tag === 'OL' || tag === 'MENU') lists.leave()
    if (tag === 'TABLE') writer.tables.leave()
  }

  const addText = (text: string, at: PlaceInPage): void => {
    if (!text.includes('\n') || text.trim() === '' || !(at.keepsLines || page.keepsLines?.(at.element))) return writer.add(text, at.bold)
    text.split('\n').forEach((line, i) => {
      if (i > 0) writer.endLine(at)
      writer.add(line, at.bold)
    })
  }

  const walk = (start: Node, top: PlaceInPage, shadows: number): void => {
    const places: PlaceInPage[] = [top]
    let node: Node | null = start.firstChild
    let depth = 0
    while (node && !exhausted()) {
      nodes += 1
      const at = places[depth] ?? top
      let entered = false
      if (node.nodeType === TEXT) addText(node.nodeValue ?? '', at)
      else if (node.nodeType === ELEMENT) {
        // An Element by its node type: `instanceof` fails across realms (a page's frame, linkedom).
        const element = node as Element
        const tag = element.tagName.toUpperCase()
        if (tag === 'BR' || tag === 'HR') writer.endLine(at)
        else if (shown(element, at.inContent)) {
          const place = placeOf(element, tag, at)
          if (place.line) writer.endLine(at)
          open(element, tag)
          if (element.shadowRoot && tag.includes('-') && shadows < MAX_SHADOW_DEPTH) walk(element.shadowRoot, place, shadows + 1)
          places[++depth] = place
          entered = true
        }
      }
      if (entered && node.firstChild) {
        node = node.firstChild
        continue
      }
      // Leaves the node, and every element that ends with it.
      if (!entered && node.nextSibling) {
        node = node.nextSibling
        continue
      }
      let leaving: Node | null = entered ? node : node.parentNode
      while (leaving && leaving !== start) {
        const place = places[depth--] ?? top
        if (place.line) writer.endLine(place)
        close(place.element.tagName.toUpperCase())
        if (leaving.nextSibling) break
        leaving = leaving.parentNode
      }
      node = leaving && leaving !== start ? leaving.nextSibling : null
    }
    writer.endLine(places[depth] ?? top)
  }

  const inContent = root.closest('main,article,section,[role="main"]') !== null
  walk(root, { element: root, kind: 'paragraph', bold: false, inContent, keepsLines: root.tagName.toUpperCase() === 'PRE', line: true }, 0)
  return { blocks: writer.blocks, cut: exhausted() }
}

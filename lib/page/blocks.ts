import type { Block } from '../text/block'
import { newLists } from './lists'
import type { Page } from './page'
import { addText, close, open, placeOf, type Reading } from './reading'
import type { PlaceInPage } from './place-in-page'
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
  const reading: Reading = { page, writer: newWriter(), lists: newLists() }
  const { writer } = reading
  const shown = shownIn(page)
  let nodes = 0
  const exhausted = () => nodes > MAX_NODES || writer.full()

  const walk = (start: Node, top: PlaceInPage, shadows: number): void => {
    const places: PlaceInPage[] = [top]
    let node: Node | null = start.firstChild
    let depth = 0
    while (node && !exhausted()) {
      nodes += 1
      const at = places[depth] ?? top
      let entered = false
      if (node.nodeType === TEXT) addText(reading, node.nodeValue ?? '', at)
      else if (node.nodeType === ELEMENT) {
        // An Element by its node type: `instanceof` fails across realms (a page's frame, linkedom).
        const element = node as Element
        const tag = element.tagName.toUpperCase()
        if (tag === 'BR' || tag === 'HR') writer.endLine(at)
        else if (shown(element, at.inContent)) {
          const place = placeOf(reading, element, tag, at)
          if (place.line) writer.endLine(at)
          open(reading, element, tag)
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
        close(reading, place.element.tagName.toUpperCase())
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

import type { Block } from '../text/block'
import { attributedIn } from './attributed'
import { newLists } from './lists'
import type { Page } from './page'
import type { PlaceInPage } from './place-in-page'
import { addText, breaksLine, close, open, placeOf, type Reading } from './reading'
import { shownIn } from './shown'
import { type Tag, tagOf } from './tag'
import { newWriter } from './writer'

/** How many nodes are looked at, at most: what lies behind them on a page without end is not read. */
const MAX_NODES = 200_000
const MAX_SHADOW_DEPTH = 10
const ELEMENT = 1
const TEXT = 3

/** The blocks of a part of a page; `cut` where CAPTURE_LIMITS or the node limit ended it early. */
export type PageBlocks = { blocks: Block[]; cut: boolean }

/** An element that the walk is in: the place of its words, what it is, whether its words stand on lines of their own. */
type Within = { place: PlaceInPage; tag: Tag; line: boolean }

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

  const walk = (start: Element | ShadowRoot, top: PlaceInPage, shadows: number): void => {
    const attributed = attributedIn(start)
    const entered: Within[] = []
    let at = top
    let node: Node | null = start.firstChild
    while (node && !exhausted()) {
      nodes += 1
      let next: Node | null = null
      if (node.nodeType === TEXT) addText(reading, node, at)
      else if (node.nodeType === ELEMENT) {
        // An Element by its node type: `instanceof` fails across realms (a page's frame, linkedom).
        const element = node as Element
        const tag = tagOf(element)
        const bears = attributed.has(element)
        if (tag.part === 'break') writer.endLine(at)
        else if (shown(element, tag, at.inContent, bears)) {
          const line = breaksLine(reading, element, tag)
          if (line) writer.endLine(at)
          const place = placeOf(reading, element, tag, at, bears)
          open(reading, element, tag)
          if (tag.custom === true && element.shadowRoot && shadows < MAX_SHADOW_DEPTH) walk(element.shadowRoot, place, shadows + 1)
          next = element.firstChild
          if (next) {
            entered.push({ place, tag, line })
            at = place
          } else {
            if (line) writer.endLine(place)
            close(reading, tag)
          }
        }
      }
      next ??= node.nextSibling
      // Leaves every element that ends with this node.
      while (!next && entered.length > 0 && node) {
        const left = entered.pop()
        if (left?.line) writer.endLine(left.place)
        if (left) close(reading, left.tag)
        at = entered.at(-1)?.place ?? top
        node = node.parentNode
        next = node?.nextSibling ?? null
      }
      node = next
    }
    writer.endLine(at)
  }

  const inContent = root.closest('main,article,section,[role="main"]') !== null
  walk(root, { kind: 'paragraph', bold: false, inContent, keepsLines: tagOf(root).part === 'pre' }, 0)
  return { blocks: writer.blocks, cut: exhausted() }
}

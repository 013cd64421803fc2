import type { PageLine } from '../text/page-line'
import { attributedIn } from './attributed'
import { newLineWriter } from './line-writer'
import type { Page } from './page'
import type { Spot } from './place-in-page'
import { spotAtTop, spotWithin } from './places'
import { between } from './set-apart'
import { shownIn } from './shown'
import { tagOf } from './tag'

/** How many nodes are looked at, at most: what lies behind them on a page without end is not read. */
const MAX_NODES = 200_000
const MAX_SHADOW_DEPTH = 10
const ELEMENT = 1
const TEXT = 3

/** The lines of a part of a page; `cut` where CAPTURE_LIMITS or the node limit ended it early. */
export type PageLines = { lines: PageLine[]; cut: boolean }

/**
 * The text under an element line by line, in reading order. Nothing is cloned or changed; hidden parts, navigation, controls and
 * consent boxes are left out; open shadow roots of custom elements are read. Work is linear in the nodes and bounded. Most pages
 * are read once, just opened, when each property, function and regular expression that is new costs: there are few.
 */
export const linesOf = (page: Page, root: Element): PageLines => {
  const writer = newLineWriter()
  const shown = shownIn()
  let nodes = 0
  /** Where the words of the line at hand stand. */
  let at = spotAtTop(root, tagOf(root))

  const isVisible = (spot: Spot): boolean => (spot.visible ??= page.visible?.(spot.element) ?? true)

  const put = (text: string, spot: Spot): void => {
    if (spot !== at) {
      const edge = writer.isEmpty() && spot.line === at.line ? 'no' : between(page, at, spot)
      if (edge === 'line') writer.endLine(at.place)
      else if (edge === 'space') writer.space()
      at = spot
    }
    const ownLines = text.includes('\n') && text.trim().includes('\n') && (spot.place.keepsLines || page.keepsLines?.(spot.element) === true)
    if (!ownLines) writer.add(text, spot.place.bold)
    else for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) writer.endLine(spot.place)
      if (line.trim() !== '') writer.add(line, spot.place.bold)
    }
  }

  const walk = (start: Element | ShadowRoot, top: Spot, shadows: number): void => {
    const attributed = attributedIn(start)
    let spot = top
    let node: Node | null = start.firstChild
    while (node && nodes++ <= MAX_NODES && !writer.full()) {
      const type = node.nodeType
      let text: string | null = null
      let inside = spot
      if (type === TEXT) text = node.nodeValue
      else if (type === ELEMENT) {
        // A node of this type is an element.
        const element = node as Element
        const tag = tagOf(element)
        const bears = attributed.has(element)
        if (tag.part === 'break') writer.endLine(at.place)
        else if (page.omits?.(element) !== true && shown(element, tag, spot.place.inContent, bears)) {
          inside = spotWithin(page, element, tag, bears, spot)
          if (tag.custom && element.shadowRoot && shadows < MAX_SHADOW_DEPTH && isVisible(inside)) walk(element.shadowRoot, inside, shadows + 1)
          if (element.firstElementChild) {
            spot = inside
            node = element.firstChild
            continue
          }
          // Most texts are all that their element holds: it gives them without an object being made of each.
          text = element.textContent
        }
      }
      if (text) {
        if (text.trim() === '') writer.space()
        else if (isVisible(inside)) put(text, inside)
        else {
          // Out of all that is not visible around it, at once.
          while (inside.around && inside.around !== top && !isVisible(inside.around)) inside = inside.around
          node = inside.element
          spot = inside.around ?? top
        }
      }
      let next: Node | null = node.nextSibling
      while (!next && spot !== top) {
        next = spot.element.nextSibling
        spot = spot.around ?? top
      }
      node = next
    }
  }

  walk(root, at, 0)
  writer.endLine(at.place)
  return { lines: writer.lines, cut: nodes > MAX_NODES || writer.full() }
}

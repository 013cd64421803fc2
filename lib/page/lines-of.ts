import type { PageLine } from '../text/page-line'
import { breakBefore } from './break-before'
import { newLineWriter } from './line-writer'
import type { Page } from './page'
import type { PlaceInPage, Spot } from './place-in-page'
import { spotsIn } from './places'
import { between } from './set-apart'
import { shownIn } from './shown'
import { tagOf } from './tag'

/** How many nodes are looked at, at most: what lies behind them on a page without end is not read. */
const MAX_NODES = 200_000
const MAX_SHADOW_DEPTH = 10
const ELEMENT = 1
const SHOW_TEXT = 4
const SHOW_ELEMENTS_TOO = 5
/** Whether a text has more than white space. Every new regular expression costs a page that was just opened a tenth of a millisecond, so there is none here. */
const hasInk = (text: string): boolean => text.trim() !== ''
/** Whether a line end has words on both sides. */
const hasLines = (text: string): boolean => text.includes('\n') && text.trim().includes('\n')

/** The lines of a part of a page; `cut` where CAPTURE_LIMITS or the node limit ended it early. */
export type PageLines = { lines: PageLine[]; cut: boolean }

/** The names of HTML and SVG that pages use, those used most first: an element with none of these may be somebody's own, with a shadow root. */
const NAMED =
  'div,span,a,li,p,path,td,tr,ul,svg,img,button,i,b,strong,br,h3,h2,h4,em,g,use,input,label,th,dt,dd,small,option,script,style,link,meta,section,article,nav,header,footer,form,' +
  'table,tbody,thead,ol,dl,h1,h5,h6,iframe,noscript,main,aside,time,figure,picture,source,sup,sub,code,pre,blockquote,textarea,select,hr,u,rect,circle,polygon,line,defs,' +
  'body,head,html,title,abbr,address,canvas,caption,cite,col,colgroup,details,dialog,fieldset,figcaption,legend,summary,template,tfoot,video'
const MAYBE_OWN = `:not(${NAMED})`

/** The hosts of open shadow roots under a root. */
const hostsIn = (root: Element | ShadowRoot): Set<Node> | undefined => {
  let hosts: Set<Node> | undefined
  for (const element of root.querySelectorAll(MAYBE_OWN)) if (element.tagName.includes('-') && element.shadowRoot) (hosts ??= new Set()).add(element)
  return hosts
}

/** The last node in an element: behind it, a walk has left the element. */
const lastIn = (element: Element): Node => {
  let last: Node = element
  while (last.lastChild) last = last.lastChild
  return last
}

/**
 * The text under an element line by line, in reading order. It goes from text to text, and looks only at the elements around
 * texts, at each once. Nothing is cloned or changed; hidden parts, navigation, controls and consent boxes are left out; open
 * shadow roots of custom elements are read. Work is linear in the nodes and bounded.
 */
export const linesOf = (page: Page, root: Element): PageLines => {
  const writer = newLineWriter()
  const shown = shownIn(page)
  let nodes = 0
  const exhausted = () => nodes > MAX_NODES || writer.full()

  const walk = (start: Element | ShadowRoot, top: Spot, shadows: number): void => {
    const spotOf = spotsIn(page, start, top, shown)
    const mayBreak = start.querySelector('br,hr') !== null
    const hosts = shadows < MAX_SHADOW_DEPTH ? hostsIn(start) : undefined
    const walker = page.document.createTreeWalker(start, hosts ? SHOW_ELEMENTS_TOO : SHOW_TEXT)
    let parent: Node | null = null
    /** Where the words of the line at hand stand; `spot` may be one that is not shown. */
    let at = top
    let spot = top

    const moveTo = (node: Node): void => {
      parent = node.parentNode
      spot = parent ? spotOf(parent) : top
      if (spot.hiddenBy) return
      const edge = writer.isEmpty() && spot.line === at.line ? 'no' : between(page, at, spot)
      if (edge === 'line') writer.endLine(at.place)
      else if (edge === 'space') writer.space()
      at = spot
    }
    const keepsLines = ({ parentElement }: Node): boolean => at.place.keepsLines || (parentElement !== null && page.keepsLines?.(parentElement) === true)

    for (let node = walker.nextNode(); node && !exhausted(); node = walker.nextNode()) {
      nodes += 1
      if (node.nodeType === ELEMENT) {
        // Only hosts of shadow roots matter among elements; the set holds nothing else.
        if (hosts?.has(node)) enter(node as Element)
        continue
      }
      const text = node.nodeValue ?? ''
      if (!hasInk(text)) {
        writer.space()
        continue
      }
      if (node.parentNode !== parent) moveTo(node)
      if (spot.hiddenBy) {
        walker.currentNode = lastIn(spot.hiddenBy)
        continue
      }
      if (mayBreak && !writer.isEmpty() && breakBefore(node, at.line)) writer.endLine(at.place)
      if (hasLines(text) && keepsLines(node)) addLines(text, at.place)
      else writer.add(text, at.place.bold)
    }
    writer.endLine(at.place)

    function enter(host: Element): void {
      const place = spotOf(host)
      if (!host.shadowRoot || place.hiddenBy) return
      if (between(page, at, place) === 'line') writer.endLine(at.place)
      at = place
      walk(host.shadowRoot, place, shadows + 1)
      // What follows in the element around the host stands there, not in the host.
      parent = null
    }
  }
  const addLines = (text: string, place: PlaceInPage): void =>
    text.split('\n').forEach((line, i) => {
      if (i > 0) writer.endLine(place)
      if (hasInk(line)) writer.add(line, place.bold)
    })

  const inContent = root.closest('main,article,section,[role="main"]') !== null
  const tag = tagOf(root)
  const place: PlaceInPage = {
    kind: tag.level === undefined ? 'paragraph' : 'heading', level: tag.level ?? 2, item: undefined, list: undefined, table: undefined, row: undefined,
    cell: undefined, bold: false, inContent, keepsLines: tag.part === 'pre',
  }
  walk(root, { place, line: root, inline: undefined, hiddenBy: undefined }, 0)
  return { lines: writer.lines, cut: exhausted() }
}

import { attributedIn } from './attributed'
import { itemIn, newList } from './list-place'
import type { Page } from './page'
import type { PlaceInPage, Spot } from './place-in-page'
import type { shownIn } from './shown'
import { newRow } from './table-place'
import { type Tag, tagOf } from './tag'

const BOLD_STYLE = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i

/** 1 to 6 of what has the role of a heading; undefined of anything else. */
const levelByRole = (element: Element): number | undefined => {
  if (element.getAttribute('role') !== 'heading') return undefined
  const level = Number(element.getAttribute('aria-level') ?? 2)
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2
}

/** What the attributes of an element change of its place, which is its own. */
const changeByAttributes = (place: PlaceInPage, element: Element): void => {
  const role = element.getAttribute('role')
  const style = element.getAttribute('style')
  if (style !== null && BOLD_STYLE.test(style.slice(0, 1_000))) place.bold = true
  if (role === 'main') place.inContent = true
  const level = levelByRole(element)
  if (level !== undefined) {
    place.kind = 'heading'
    place.level = level
  } else if (role === 'listitem') {
    place.kind = 'item'
    place.item = itemIn(place.list, element)
  }
}

/** What the tag of an element changes of its place, which is its own. */
const changeByTag = (place: PlaceInPage, element: Element, tag: Tag): void => {
  if (tag.level !== undefined) {
    place.kind = 'heading'
    place.level = tag.level
  }
  if (tag.bold === true) place.bold = true
  if (tag.content === true) place.inContent = true
  switch (tag.part) {
    case 'list':
    case 'ordered': place.list = newList(element, tag.part === 'ordered', place.list); break
    case 'item':
      place.kind = 'item'
      place.item = itemIn(place.list, element)
      break
    case 'term': place.kind = 'term'; break
    case 'description': place.kind = 'description'; break
    case 'table': place.table = { heads: [] }; break
    case 'row': place.row = newRow(place.table ?? { heads: [] }, element); break
    case 'head':
    case 'cell':
      place.kind = tag.part
      place.cell = element
      break
    case 'pre': place.keepsLines = true; break
    default:
  }
}

/** Of these, the place is that of what they lie in. */
const changesNothing = (tag: Tag): boolean => tag.part === undefined && tag.level === undefined && tag.bold !== true && tag.content !== true

/** Tells where the words of an element stand, and remembers it: an element is judged once however many texts lie in it. */
export const spotsIn = (page: Page, root: Element | ShadowRoot, top: Spot, shown: ReturnType<typeof shownIn>): ((element: Node) => Spot) => {
  const attributed = attributedIn(root)
  const known = new Map<Node, Spot>([[root, top]])

  const within = (element: Element, above: Spot): Spot => {
    if (above.hiddenBy) return above
    const tag = tagOf(element)
    const bears = attributed.has(element)
    if (!shown(element, tag, above.place.inContent, bears)) return { ...top, hiddenBy: element }
    const runsWithLine = tag.inline === true || (tag.custom === true && page.breaks !== undefined)
    const line = runsWithLine ? above.line : element
    const inline = runsWithLine ? { element, around: above.inline } : undefined
    if (!bears && changesNothing(tag)) return { place: above.place, line, inline, hiddenBy: undefined }
    const place = { ...above.place }
    changeByTag(place, element, tag)
    if (bears) changeByAttributes(place, element)
    return { place, line, inline, hiddenBy: undefined }
  }

  return element => {
    const found = known.get(element)
    if (found) return found
    const path: Element[] = []
    let at: Node | null = element
    let spot: Spot | undefined
    while (at && !(spot = known.get(at))) {
      // Between a text and the root there are only elements.
      path.push(at as Element)
      at = at.parentNode
    }
    spot ??= top
    for (let i = path.length - 1; i >= 0; i--) {
      const one = path[i]
      if (one) known.set(one, (spot = within(one, spot)))
    }
    return spot
  }
}

import { itemIn, newList } from './list-place'
import type { Page } from './page'
import type { PlaceInPage, Spot } from './place-in-page'
import { styleOf } from './style-of'
import { newRow } from './table-place'
import type { Tag } from './tag'

const WEIGHT = 'font-weight:'
const BOLD = ['bold', '600', '700', '800', '900']
const isBold = (style: string): boolean => {
  const at = style.lastIndexOf(WEIGHT)
  return at >= 0 && BOLD.some(weight => style.startsWith(weight, at + WEIGHT.length))
}

/** 1 to 6 of what has the role of a heading; undefined of anything else. */
const levelByRole = (element: Element): number | undefined => {
  if (element.getAttribute('role') !== 'heading') return undefined
  const level = Number(element.getAttribute('aria-level') ?? 2)
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2
}

/** What the attributes of an element change of its place, which is its own. */
const changeByAttributes = (place: PlaceInPage, element: Element): void => {
  const role = element.getAttribute('role')
  if (isBold(styleOf(element))) place.bold = true
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
  if (tag.level > 0) {
    place.kind = 'heading'
    place.level = tag.level
  }
  if (tag.bold) place.bold = true
  if (tag.content) place.inContent = true
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

/** The place within an element: its own where the element changes anything, else that of what it lies in. `bears`: its attributes bear on it. */
const placeWithin = (element: Element, tag: Tag, bears: boolean, above: PlaceInPage): PlaceInPage => {
  if (!bears && tag.part === undefined && tag.level === 0 && !tag.bold && !tag.content) return above
  const place = { ...above }
  changeByTag(place, element, tag)
  if (bears) changeByAttributes(place, element)
  return place
}

/** Where the words in an element stand, by its tag, its attributes where they bear on it, and what it lies in. */
export const spotWithin = (page: Page, element: Element, tag: Tag, bears: boolean, above: Spot): Spot => {
  const runsWithLine = tag.inline || (tag.custom && page.breaks !== undefined)
  return {
    element,
    around: above,
    place: placeWithin(element, tag, bears, above.place),
    line: runsWithLine ? above.line : element,
    inlines: runsWithLine ? above.inlines + 1 : 0,
    apart: undefined,
    visible: undefined,
  }
}

/** Where a walk begins: in an element that is shown, whatever lies around it. */
export const spotAtTop = (root: Element, tag: Tag): Spot => ({
  element: root,
  around: undefined,
  place: {
    kind: tag.level === 0 ? 'paragraph' : 'heading', level: tag.level === 0 ? 2 : tag.level, item: undefined, list: undefined, table: undefined, row: undefined,
    cell: undefined, bold: false, inContent: root.closest('main,article,section,[role="main"]') !== null, keepsLines: tag.part === 'pre',
  },
  line: root,
  inlines: 0,
  apart: undefined,
  visible: true,
})

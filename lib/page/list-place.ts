/** A list that the walk is in: how deep it lies (0 is outermost), and of an ordered one the item counted last with its number. */
export type ListPlace = { depth: number; ordered: boolean; last?: Element; ordinal: number }

const numberIn = (element: Element, attribute: string): number | undefined => {
  const value = Number.parseInt(element.getAttribute(attribute) ?? '', 10)
  return Number.isFinite(value) ? value : undefined
}

export const newList = (element: Element, ordered: boolean, above: ListPlace | undefined): ListPlace => ({
  depth: above ? above.depth + 1 : 0,
  ordered,
  ordinal: ((ordered ? numberIn(element, 'start') : undefined) ?? 1) - 1,
})

const isItem = (element: Element): boolean => element.tagName === 'LI' || element.getAttribute('role') === 'listitem'

/** How deep an item lies, and in an ordered list the number it shows; items without words count. */
export const itemIn = (list: ListPlace | undefined, element: Element): { depth: number; ordinal?: number } => {
  if (!list?.ordered) return { depth: list?.depth ?? 0 }
  let at: Element | null = list.last?.nextElementSibling ?? (list.last ? null : element.parentElement?.firstElementChild ?? null)
  while (at) {
    if (isItem(at)) list.ordinal = numberIn(at, 'value') ?? list.ordinal + 1
    if (at === element) break
    at = at.nextElementSibling
  }
  list.last = element
  return { depth: list.depth, ordinal: list.ordinal }
}

type OpenList = { ordered: boolean; next: number }

const numberIn = (element: Element, attribute: string): number | undefined => {
  const value = Number.parseInt(element.getAttribute(attribute) ?? '', 10)
  return Number.isFinite(value) ? value : undefined
}

/** Keeps track of lists inside lists while a page is walked: how deep an item is and which number it shows. */
export const newLists = () => {
  const open: OpenList[] = []
  return {
    enter: (element: Element, ordered: boolean): void => {
      open.push({ ordered, next: (ordered ? numberIn(element, 'start') : undefined) ?? 1 })
    },
    leave: () => void open.pop(),
    item: (element: Element): { depth: number; ordinal?: number } => {
      const list = open[open.length - 1]
      const depth = Math.max(0, open.length - 1)
      if (!list?.ordered) return { depth }
      const ordinal = numberIn(element, 'value') ?? list.next
      list.next = ordinal + 1
      return { depth, ordinal }
    },
  }
}

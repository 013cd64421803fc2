/** What the walk remembers of the table it is in: the heads of the columns, and of the row at hand its head and how far it is. */
type OpenTable = { heads: string[]; rowHead?: string; column: number; headRow: boolean; pair: boolean }

/** What a td is, before its words are known: labelled, the label of its neighbour ('first'), or part of the layout. */
export type CellRole = { role: 'cell'; label?: string } | { role: 'first' } | { role: 'layout' }

const cellsOf = (row: Element): Element[] => {
  const cells: Element[] = []
  for (let cell = row.firstElementChild; cell && cells.length < 200; cell = cell.nextElementSibling) {
    const tag = cell.tagName.toUpperCase()
    if (tag === 'TD' || tag === 'TH') cells.push(cell)
  }
  return cells
}

/** Keeps track of tables inside tables while a page is walked. */
export const newTables = () => {
  const open: OpenTable[] = []
  const table = () => open[open.length - 1]
  return {
    enter: () => void open.push({ heads: [], column: -1, headRow: false, pair: false }),
    leave: () => void open.pop(),
    row: (element: Element): void => {
      const now = table()
      if (!now) return
      const cells = cellsOf(element)
      now.column = -1
      now.headRow = cells.length > 1 && cells.every(cell => cell.tagName.toUpperCase() === 'TH')
      now.pair = cells.length === 2
      delete now.rowHead
    },
    cell: (element: Element): CellRole => {
      const now = table()
      if (!now) return { role: 'cell' }
      now.column += 1
      const label = now.rowHead ?? now.heads[now.column]
      if (label) return { role: 'cell', label }
      if (element.querySelector('p,ul,ol,table,h1,h2,h3,h4,h5,h6') || (!now.pair && !element.nextElementSibling && !element.previousElementSibling)) return { role: 'layout' }
      return now.pair && now.column === 0 ? { role: 'first' } : { role: 'cell' }
    },
    beginHead: (): void => {
      const now = table()
      if (now) now.column += 1
    },
    /** The words of a th are known: they label a column or the rest of the row. */
    head: (words: string): void => {
      const now = table()
      if (!now || words === '') return
      if (now.headRow) now.heads[now.column] = words
      else now.rowHead = words
    },
  }
}

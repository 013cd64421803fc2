/** A table that the walk is in: the heads of its columns. */
export type TablePlace = { heads: (string | undefined)[] }

/** A row that the walk is in: its cells, its head's words, and whether it holds the heads of all columns. */
export type RowPlace = { table: TablePlace; cells: readonly Element[]; head?: string; isHeads: boolean }

const MOST_CELLS = 200

export const newRow = (table: TablePlace, row: Element): RowPlace => {
  const cells: Element[] = []
  for (let cell = row.firstElementChild; cell && cells.length < MOST_CELLS; cell = cell.nextElementSibling) {
    const tag = cell.tagName.toUpperCase()
    if (tag === 'TD' || tag === 'TH') cells.push(cell)
  }
  return { table, cells, isHeads: cells.length > 1 && cells.every(cell => cell.tagName.toUpperCase() === 'TH') }
}

/** The words of a th are known: they label a column or the rest of the row. */
export const keepHead = (row: RowPlace, cell: Element, words: string): void => {
  if (row.isHeads) row.table.heads[row.cells.indexOf(cell)] = words
  else row.head = words
}

/** What labels a cell: the head of its row, else that of its column. */
export const labelOfCell = (row: RowPlace, cell: Element): string | undefined => row.head ?? row.table.heads[row.cells.indexOf(cell)]

/** Whether a cell without a label is part of a layout rather than of a table: it holds blocks, or stands alone. */
export const isLayout = ({ cells }: RowPlace, cell: Element): boolean => cells.length < 2 || cell.querySelector('p,ul,ol,table,h1,h2,h3,h4,h5,h6') !== null

/** The first cell of a row of two may label the second. */
export const isFirstOfTwo = ({ cells }: RowPlace, cell: Element): boolean => cells.length === 2 && cells[0] === cell

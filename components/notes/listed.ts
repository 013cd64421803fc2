/** A list on one line: parted by commas, or each ended by a semicolon where one of them has a comma of its own. */
export const listText = (items: readonly string[]): string =>
  items.some(item => item.includes(',')) ? items.map(item => `${item};`).join(' ') : items.join(', ')

/** The list that a line of text names. */
export const listOf = (typed: string): string[] =>
  typed.split(typed.includes(';') ? ';' : ',').map(item => item.trim()).filter(item => item !== '')

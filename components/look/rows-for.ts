/** Letters that fit into a line of a wide field, rather too few. */
const A_LINE = 80

/** How many rows a field needs to show a sentence whole, 1 to 8, where the browser cannot size it by its content (Firefox, 2026-11). */
export const rowsFor = (text: string): number => Math.min(8, Math.max(1, Math.ceil(text.length / A_LINE)))

const TEXT = 3
/** Elements in which a row of short facts is laid out; in others ("p", "li", headings) such elements are parts of a sentence. */
const HOLDERS = new Set(['DIV', 'SECTION', 'HEADER', 'ASIDE', 'ARTICLE', 'MAIN'])
const MEMBERS = new Set(['SPAN', 'A'])
const MOST = 12
const LONGEST = 80
/** A fact begins as a line does, holds a word and is no label that waits for its value. */
const FACT = /^[\p{Lu}\p{Lo}\p{N}\p{Sc}(][^]*\p{L}{2}[^]*[^:\s]$/u

const isFact = (element: Element): boolean => {
  const words = (element.textContent ?? '').trim()
  return MEMBERS.has(element.tagName) && words.length <= LONGEST && FACT.test(words) && !/[.!?]$/.test(words)
}

const isRow = (holder: Element): boolean => {
  if (!HOLDERS.has(holder.tagName) || holder.children.length < 2 || holder.children.length > MOST) return false
  for (const node of holder.childNodes) if (node.nodeType === TEXT && node.nodeValue?.trim()) return false
  return [...holder.children].every(isFact)
}

/**
 * What stands for a browser's layout in a file, where nobody can ask how elements are laid out: several short facts side by
 * side in a box with nothing between them are a row that pages lay out apart ("Berlin", "Full time", "Hybrid").
 */
export const breaksInFile = (): ((element: Element) => 'line' | undefined) => {
  const rows = new Map<Element, boolean>()
  return element => {
    const holder = element.parentElement
    if (!holder || !MEMBERS.has(element.tagName)) return undefined
    const known = rows.get(holder) ?? isRow(holder)
    rows.set(holder, known)
    return known ? 'line' : undefined
  }
}

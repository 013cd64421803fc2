const ELEMENT = 1
const TEXT = 3
/** How far is looked: behind so many empty nodes stands no line break that anybody sees. */
const MOST_LOOKS = 50

const isBreak = (node: Node): boolean => node.nodeName === 'BR' || node.nodeName === 'HR'

/** Whether an element without words of its own at its end ends with a line break. */
const endsWithBreak = (node: Node): boolean => {
  let last: Node | null = node
  for (let looks = 0; last && looks < MOST_LOOKS; looks++) {
    if (isBreak(last)) return true
    last = last.nodeType === ELEMENT ? last.lastChild : last.nodeType === TEXT && last.nodeValue?.trim() === '' ? last.previousSibling : null
  }
  return false
}

/** Whether a line break stands between a text and the words before it in the same line, which lies in `line`. */
export const breakBefore = (text: Node, line: Node): boolean => {
  let node: Node | null = text
  for (let looks = 0; node && node !== line && looks < MOST_LOOKS; looks++) {
    const before: Node | null = node.previousSibling
    if (!before) node = node.parentNode
    else if (endsWithBreak(before)) return true
    else if (before.nodeType === ELEMENT ? before.textContent?.trim() !== '' : before.nodeType === TEXT && before.nodeValue?.trim() !== '') return false
    else node = before
  }
  return false
}

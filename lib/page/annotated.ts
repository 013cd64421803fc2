import { oneLine } from '../text/one-line'

/** How a page's own tags carry data: microdata and RDFa differ in their attributes only. */
type Notation = { from: 'microdata' | 'rdfa'; scope: string; property: string; roots: string }

export const MICRODATA: Notation = { from: 'microdata', scope: 'itemtype', property: 'itemprop', roots: '[itemtype*="schema.org/JobPosting"]' }
export const RDFA: Notation = { from: 'rdfa', scope: 'typeof', property: 'property', roots: '[typeof~="JobPosting"],[typeof~="schema:JobPosting"]' }

const MAX_ROOTS = 60
const MAX_ELEMENTS = 20_000
/** Characters of values taken from one page: words in words in words are not read over and over. */
const MAX_LENGTH = 1_000_000
const MAX_DEPTH = 6

const lastName = (name: string): string => name.split(/[/:#]/).pop() ?? name
const opensScope = (element: Element, { scope }: Notation): boolean => element.hasAttribute(scope) || (scope === 'itemtype' && element.hasAttribute('itemscope'))

/** What one annotated element says: the attribute that its tag keeps values in, else its words. A description keeps its tags. */
const valueOf = (element: Element, name: string): string => {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime')
  if (stated !== null) return stated
  const tag = element.tagName.toUpperCase()
  if (tag === 'META') return ''
  if (tag === 'A' || tag === 'LINK') return (name === 'url' || tag === 'LINK' ? element.getAttribute('href') : undefined) ?? oneLine(element.textContent)
  if (tag === 'IMG') return element.getAttribute('src') ?? ''
  if (tag === 'DATA' || tag === 'METER') return element.getAttribute('value') ?? oneLine(element.textContent)
  return /^(?:description|responsibilities|qualifications|skills|jobBenefits|benefits|incentiveCompensation)$/i.test(name) ? element.innerHTML : oneLine(element.textContent)
}

type Budget = { left: number; length: number }

const objectOf = (root: Element, notation: Notation, depth: number, budget: Budget): Record<string, unknown> => {
  const found: Record<string, unknown> = { '@type': lastName(root.getAttribute(notation.scope)?.trim().split(/\s+/)[0] ?? '') }
  const put = (names: string, value: unknown): void => {
    for (const name of names.trim().split(/\s+/).slice(0, 5).map(lastName)) {
      if (name === '' || name === '__proto__') continue
      const before = found[name]
      if (Array.isArray(before)) before.push(value)
      else found[name] = before === undefined ? value : [before, value]
    }
  }
  let element: Element | null = root.firstElementChild
  while (element) {
    if (budget.left-- <= 0) break
    const names = element.getAttribute(notation.property)
    const scoped = opensScope(element, notation)
    if (names !== null && scoped) put(names, depth < MAX_DEPTH ? objectOf(element, notation, depth + 1, budget) : '')
    else if (names !== null && budget.length > 0) {
      const value = valueOf(element, lastName(names.trim()))
      budget.length -= value.length
      put(names, value)
    }
    // A scope of its own keeps its properties; what lies in an annotated text is part of that text.
    let next: Element | null = scoped || (names !== null && element.childElementCount > 200) ? null : element.firstElementChild
    while (!next && element && element !== root) {
      next = element.nextElementSibling
      if (!next) element = element.parentElement
    }
    element = next
  }
  return found
}

/** The JobPosting objects that a page's tags carry, with schema.org property names. Bounded; never throws. */
export const annotatedPostings = (document: Document, notation: Notation): Record<string, unknown>[] => {
  const budget = { left: MAX_ELEMENTS, length: MAX_LENGTH }
  return [...document.querySelectorAll(notation.roots)].slice(0, MAX_ROOTS).map(root => objectOf(root, notation, 0, budget))
}

import type { Replacing } from './replacing'

/** Attributes that hold addresses. */
const ADDRESSES = new Set(['href', 'resource', 'itemid'])
/** Data that shows the employer, or points to the outside and says nothing of the job. */
const NOT_KEPT = new Set(['image', 'logo', 'sameAs', 'telephone', 'faxNumber', 'email'])
const TEXT = 3

/** A value of structured data with everything replaced that identifies somebody, however deep; what shows the employer is left out. */
const inData = (value: unknown, { text, link, id }: Replacing, depth = 0): unknown => {
  if (typeof value === 'string' && /^https?:\/\/(?:www\.)?schema\.org(?:\/|$)/.test(value)) return value
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? link(value) : text(value)
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1e7 ? Number(id(String(value))) : value
  if (typeof value !== 'object' || value === null || depth > 20) return value
  const parts = { text, link, id, replaced: new Map() }
  if (Array.isArray(value)) return value.map(inner => inData(inner, parts, depth + 1))
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (NOT_KEPT.has(name) ? [] : [[name, inData(inner, parts, depth + 1)]])))
}

const inScript = (script: Element, replacing: Replacing): void => {
  let data: unknown
  try {
    data = JSON.parse(script.textContent)
  } catch {
    script.textContent = replacing.text(script.textContent)
    return
  }
  script.textContent = JSON.stringify(inData(data, replacing), undefined, 1).replaceAll('</', '<\\/')
}

/** The nodes of text under a node, scripts left out. */
export const textsIn = (node: Node): Node[] => [...node.childNodes].flatMap(child => (child.nodeType === TEXT ? [child] : child.nodeName === 'SCRIPT' ? [] : textsIn(child)))

/** Pieces of text side by side become one: the parser breaks text at each entity, and a name ("Label&#39;vie") with it. */
const joinTexts = (node: Node): void => {
  let before: Node | undefined
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType !== TEXT) joinTexts(child)
    else if (before) {
      before.nodeValue = (before.nodeValue ?? '') + (child.nodeValue ?? '')
      node.removeChild(child)
      continue
    }
    before = child.nodeType === TEXT ? child : undefined
  }
}

/** Replaces everything that identifies somebody: in the text, in all attributes, in structured data. Changes the document. */
export const anonymise = (document: Document, replacing: Replacing): void => {
  joinTexts(document)
  for (const script of document.querySelectorAll('script')) inScript(script, replacing)
  for (const node of textsIn(document)) node.nodeValue = replacing.text(node.nodeValue ?? '')
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (name === 'itemtype' || name === 'vocab') continue
      const now = ADDRESSES.has(name) || /^https?:\/\/\S+$/.test(value) ? replacing.link(value) : replacing.text(value)
      if (now === undefined) element.removeAttribute(name)
      else if (now !== value) element.setAttribute(name, now)
    }
  }
}

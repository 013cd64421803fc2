/** What never holds a posting's words: code, styles, pictures, players, frames, consent boxes, and what the page itself hides. */
const JUNK = [
  'style', 'noscript', 'template', 'iframe', 'frame', 'object', 'embed', 'canvas', 'video', 'audio', 'source', 'track', 'map', 'svg', 'input', 'select', 'textarea', 'base',
  '[hidden]', '[style*="display:none"]', '[style*="display: none"]', '[style*="visibility:hidden"]', '[style*="visibility: hidden"]', 'dialog:not([open])',
  '[id^="onetrust"]', '[id*="cookie-banner"]', '[id*="cookie-consent"]', '[id*="cookiebanner"]', '[id*="CybotCookiebot"]', '[class*="cookie-banner"]', '[class*="cookie-consent"]', '[class*="grecaptcha"]',
].join()

/** Attributes that selectors and readers look at. Of the others, only short ones that a page gives its parts (data-…) stay. */
const KEPT = new Set([
  'class', 'id', 'role', 'lang', 'dir', 'href', 'alt', 'title', 'datetime', 'content', 'property', 'name', 'itemprop', 'itemscope', 'itemtype', 'itemid', 'typeof', 'vocab', 'resource', 'charset',
  'type', 'rel', 'open', 'colspan', 'rowspan', 'scope', 'start', 'aria-label', 'aria-level', 'aria-labelledby',
])
const LONGEST_DATA = 60

/** Meta elements and links that say what a page is, or are annotations of the posting. */
const isTelling = (element: Element): boolean =>
  element.hasAttribute('itemprop') || element.hasAttribute('charset') || element.getAttribute('property') === 'og:title'

const isPostingData = (script: Element): boolean => /ld\+json/i.test(script.getAttribute('type') ?? '') && /JobPosting/.test(script.textContent)

const cleanAttributes = (element: Element): void => {
  for (const { name, value } of Array.from(element.attributes)) {
    const data = name.startsWith('data-') && value.length <= LONGEST_DATA && !/[{<\\]|https?:|base64/.test(value)
    if (!(KEPT.has(name) || data) || /^\s*(?:javascript|data|blob):/i.test(value)) element.removeAttribute(name)
  }
}

const isBare = (element: Element): boolean =>
  /^(?:DIV|SPAN|I|EM|B|STRONG|PICTURE|FIGURE|LI|UL|P|SECTION|BUTTON|A|IMG)$/.test(element.tagName.toUpperCase()) && element.children.length === 0 && element.textContent.trim() === ''
  && !element.getAttribute('alt') && [...element.attributes].every(({ name }) => name === 'class' || name === 'href')

/** Elements that hold nothing, and what holds nothing but them; from the inside out. */
const removeBare = (root: Element): number => {
  let removed = 0
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    if (!isBare(element)) continue
    element.remove()
    removed += 1
  }
  return removed
}

const commentsIn = (node: Node): Node[] => [...node.childNodes].flatMap(child => (child.nodeType === 8 ? [child] : commentsIn(child)))

/**
 * Takes out of a saved page what is no part of the posting: scripts but JobPosting data, styles, pictures, hidden parts, comments,
 * and all attributes that no selector looks at. Changes the document; gives the number of elements taken out.
 */
export const clean = (document: Document): number => {
  let removed = 0
  const drop = (element: Element): void => {
    element.remove()
    removed += 1
  }
  for (const script of document.querySelectorAll('script')) if (!isPostingData(script)) drop(script)
  for (const element of document.querySelectorAll('meta,link')) if (!isTelling(element)) drop(element)
  for (const element of document.querySelectorAll(JUNK)) drop(element)
  for (const comment of commentsIn(document)) comment.parentNode?.removeChild(comment)
  for (const element of document.querySelectorAll('*')) cleanAttributes(element)
  return removed + (document.body ? removeBare(document.body) : 0)
}

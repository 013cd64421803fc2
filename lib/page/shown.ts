import type { Page } from './page'

/** Parts of a page that are never words of a posting: code, pictures, controls, and what surrounds the content. */
const NEVER = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'PICTURE', 'IMG', 'MAP', 'HEAD',
  'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'OPTION', 'DATALIST', 'PROGRESS', 'METER', 'DIALOG', 'NAV', 'FOOTER', 'ASIDE',
])
const NEVER_ROLE = new Set([
  'navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'toolbar', 'tooltip', 'alert', 'alertdialog', 'button',
  'listbox', 'combobox', 'tablist', 'progressbar', 'switch', 'textbox',
])
/** Consent boxes without a role. Whole words of an id, as their makers write them. */
const CONSENT = /(?:^|[-_])(?:cookies?|consent|onetrust|cookiebot|usercentrics|didomi)(?:[-_]|$)|cybotcookiebot/i
const HOLDS_CONTENT = 'h1,main,article,[role="main"]'

const styledAway = (element: Element): boolean =>
  /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(element.getAttribute('style')?.slice(0, 2_000) ?? '')

/** A dialog may show the posting itself, or ask about cookies: only one with much text and a heading counts as content. */
const dialogHoldsPosting = (element: Element): boolean => element.querySelector('h1,h2,h3') !== null && !/cookie|consent/i.test(element.textContent.slice(0, 2_000))

/** Hidden for assistive technology only counts as hidden while it is not the content behind an open dialog. */
const hidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || styledAway(element) || (element.getAttribute('aria-hidden') === 'true' && element.querySelector(HOLDS_CONTENT) === null && !element.matches(HOLDS_CONTENT))

/**
 * Judges, element by element, what of a page is read. `inContent`: the element lies in main, article or a section, where a
 * header is the posting's own. A judge remembers how many dialogs it has looked into, so that its work stays bounded.
 */
export const shownIn = (page: Page): ((element: Element, inContent: boolean) => boolean) => {
  let dialogs = 0
  const dialogCounts = (element: Element) => ++dialogs <= 20 && dialogHoldsPosting(element)
  let looks = 0
  const holdsContent = (element: Element) => ++looks <= 200 && element.querySelector(HOLDS_CONTENT) !== null

  return (element, inContent) => {
    const tag = element.tagName.toUpperCase()
    const role = element.getAttribute('role') ?? ''
    if (tag === 'DIALOG' || role === 'dialog' || element.getAttribute('aria-modal') === 'true') {
      if (tag === 'DIALOG' && !element.hasAttribute('open')) return false
      if (!dialogCounts(element)) return false
    } else if (NEVER.has(tag) || NEVER_ROLE.has(role)) return false
    if (tag === 'HEADER' && !inContent) return false
    if (tag === 'LABEL' && element.hasAttribute('for')) return false
    if (tag === 'FORM' && !holdsContent(element)) return false
    if (CONSENT.test(element.id)) return false
    if (hidden(element)) return false
    return page.visible?.(element) ?? true
  }
}

import { styleOf } from './style-of'
import type { Tag } from './tag'

const NEVER_ROLE = new Set([
  'navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'tooltip', 'alert', 'alertdialog', 'button',
  'listbox', 'combobox', 'tablist', 'progressbar', 'switch', 'textbox',
])
/** Parts of the ids of consent boxes without a role; then whole words of an id, as their makers write them. */
const MAYBE_CONSENT = ['cookie', 'consent', 'onetrust', 'usercentrics', 'didomi']
const CONSENT = /(?:^|[-_])(?:cookies?|consent|onetrust|cookiebot|usercentrics|didomi)(?:[-_]|$)|cybotcookiebot/i
const asksConsent = (id: string): boolean => id !== '' && MAYBE_CONSENT.some(word => id.includes(word)) && CONSENT.test(id)
const HOLDS_CONTENT = 'h1,main,article,[role="main"]'

const styledAway = (element: Element): boolean => {
  const style = styleOf(element)
  return style.includes('display:none') || style.includes('visibility:hidden')
}

/** A dialog may show the posting itself, or ask about cookies: only one with much text and a heading counts as content. */
const dialogHoldsPosting = (element: Element): boolean => element.querySelector('h1,h2,h3') !== null && !/cookie|consent/i.test(element.textContent.slice(0, 2_000))

/** Hidden for assistive technology only counts as hidden while it is not the content behind an open dialog. */
const hidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || styledAway(element) || (element.getAttribute('aria-hidden') === 'true' && element.querySelector(HOLDS_CONTENT) === null && !element.matches(HOLDS_CONTENT))

/** What stands aside is read where it is a short box of facts (pay, place, dates), not where it leads to other jobs or sells something. */
const MOST_FACTS = 2_500
const MOST_LINKS = 4
const asideHoldsFacts = (element: Element): boolean =>
  element.querySelector('dl,table,ul,ol,h2,h3,h4') !== null && element.querySelectorAll('a[href]').length <= MOST_LINKS && element.textContent.length <= MOST_FACTS

/** How often the costly questions are asked on one page: on a page of ten thousand dialogs, the rest count as no content. */
const MOST_LOOKS = 200

/**
 * Judges, element by element, what of a page is read. `inContent`: the element lies in main, article or a section, where a
 * header is the posting's own. `attributed`: its attributes bear on it. A judge remembers how many parts it has looked into, so
 * that its work stays bounded.
 */
export const shownIn = (): ((element: Element, tag: Tag, inContent: boolean, attributed: boolean) => boolean) => {
  let looks = 0
  const look = (holds: (element: Element) => boolean, element: Element): boolean => ++looks <= MOST_LOOKS && holds(element)
  const holdsContent = (element: Element): boolean => element.querySelector(HOLDS_CONTENT) !== null

  const shownByAttributes = (element: Element, tag: Tag): boolean => {
    const role = element.getAttribute('role') ?? ''
    if (tag.part !== 'dialog' && (role === 'dialog' || element.getAttribute('aria-modal') === 'true')) {
      if (!look(dialogHoldsPosting, element)) return false
    } else if (NEVER_ROLE.has(role) || (role === 'complementary' && tag.part !== 'aside' && !look(asideHoldsFacts, element))) return false
    return !asksConsent(element.id.toLowerCase()) && !hidden(element)
  }

  const shownByTag = (element: Element, { part }: Tag, inContent: boolean): boolean => {
    if (part === 'header') return inContent
    if (part === 'label') return !element.hasAttribute('for')
    if (part === 'form') return look(holdsContent, element)
    if (part === 'aside') return look(asideHoldsFacts, element)
    return part !== 'dialog' || (element.hasAttribute('open') && look(dialogHoldsPosting, element))
  }

  return (element, tag, inContent, attributed) => {
    if (tag.never || (tag.part !== undefined && !shownByTag(element, tag, inContent))) return false
    return !attributed || shownByAttributes(element, tag)
  }
}

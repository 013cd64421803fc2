/** The part of a window that visits are followed in. `navigation` is there where the browser has the Navigation API. */
type Place = Pick<Window, 'addEventListener' | 'setInterval'> & { location: { href: string }; navigation?: EventTarget }

/** An address as far as it names what is shown: a plain hash only scrolls, "#/…" and "#!…" are routes. */
const shownAt = (href: string): string => href.replace(/#(?![/!]).*/, '')

/**
 * Tells each time the address has really changed without a load, and when a page comes back from the browser's memory of
 * pages left. An event makes it quick, a slow look at the address (once a second) makes it certain. Ends with the page.
 */
export const followVisits = (place: Place, onVisit: () => void): void => {
  let at = shownAt(place.location.href)
  const look = () => {
    const now = shownAt(place.location.href)
    if (now === at) return
    at = now
    onVisit()
  }
  place.setInterval(look, 1000)
  place.navigation?.addEventListener('currententrychange', look)
  place.addEventListener('pageshow', ({ persisted }) => persisted && onVisit())
}

const MOST_FRAMES = 100

const hostOf = (address: string, base: string): string | undefined => (URL.canParse(address, base) ? new URL(address, base).host : undefined)

/**
 * The frame of a page that shows an address, by the host that the page gave it: of several, the largest. Undefined where there is
 * none, as with a frame inside a frame.
 */
export const frameAt = (document: Document, url: string): Element | undefined => {
  const host = hostOf(url, 'about:blank')
  let found: Element | undefined
  let largest = 0
  for (const frame of [...document.querySelectorAll('iframe,frame')].slice(0, MOST_FRAMES)) {
    if (hostOf(frame.getAttribute('src') ?? '', document.baseURI || 'about:blank') !== host) continue
    const { width, height } = frame.getBoundingClientRect()
    if (width * height <= largest) continue
    found = frame
    largest = width * height
  }
  return found
}

/** Scrolls a page so that what is so many CSS pixels below the upper edge of the frame at this address stands in the middle of the window. */
export const scrollInFrame = (document: Document, url: string, below: number): void => {
  const frame = frameAt(document, url)
  const window = document.defaultView
  if (!frame || !window) return
  const place = frame.getBoundingClientRect().top + below
  if (place > 0 && place < window.innerHeight) return
  frame.scrollIntoView({ block: 'nearest' })
  window.scrollBy({ top: frame.getBoundingClientRect().top + below - window.innerHeight / 2 })
}

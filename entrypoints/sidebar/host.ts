import { sweep } from './left-over'

/** Events that stay inside: a page's shortcuts, focus traps and "click outside" must not answer to what is done in the sidebar. */
const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout'] as const

const HOST_STYLE = {
  // In Firefox a sheet of ours shows it (see left-over.ts), which goes with the extension.
  all: 'initial', display: import.meta.env.FIREFOX ? 'none' : 'block', position: 'fixed', top: '0', right: '0', width: '0', height: '0', overflow: 'visible', 'z-index': '2147483647',
} as const

/** A page that takes the host out again (a framework that owns the whole document) is answered this often, then left in peace. */
const MOST_RETURNS = 3

/**
 * Styles for a shadow root. A constructed sheet is no inline style, so that no content security policy forbids it: seen in
 * Chromium 156 and Firefox 153 (2026-11-21) under style-src 'none'. Where a browser refuses it, a style element is the next best.
 */
const dress = (root: ShadowRoot, css: string): void => {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = root.ownerDocument.createElement('style')
    style.textContent = css
    root.append(style)
  }
}

export type Host = { container: HTMLElement; holdsFocus: () => boolean; remove: () => void }

/** Puts an element without size, id or class into the page, with everything else behind its shadow root. */
export const makeHost = (document: Document, css: string, mode: ShadowRootMode): Host => {
  const host = document.createElement('div')
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important')
  const root = host.attachShadow({ mode })
  dress(root, css)
  const container = document.createElement('div')
  container.className = 'look'
  root.append(container)
  for (const kind of KEPT) root.addEventListener(kind, event => event.stopPropagation())
  sweep(document)
  document.documentElement.append(host)

  let returns = 0
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns++ >= MOST_RETURNS) return
    document.documentElement.append(host)
  })
  observer.observe(document.documentElement, { childList: true })
  // Who fills the screen with the page, or a part of it, wants nothing beside it; and the focus must not go where nothing is seen.
  const onFullScreen = (): void => host.style.setProperty('visibility', document.fullscreenElement ? 'hidden' : 'visible', 'important')
  document.addEventListener('fullscreenchange', onFullScreen)
  onFullScreen()
  return {
    container,
    holdsFocus: () => root.activeElement !== null,
    remove: () => {
      observer.disconnect()
      document.removeEventListener('fullscreenchange', onFullScreen)
      host.remove()
    },
  }
}

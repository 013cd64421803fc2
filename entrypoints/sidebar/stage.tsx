import { createRoot, type Root } from 'react-dom/client'
import { Sidebar } from '../../components/sidebar/Sidebar'
import sidebarCss from '../../components/sidebar/sidebar.css?inline'
import tokensCss from '../../components/look/tokens.css?inline'
import { scrollInFrame } from '../../lib/page/frame-in-page'
import { mark, reveal, unmark } from '../../lib/page/highlight'
import type { Stage } from './controller'
import { makeHost, type Host } from './host'

const ARRIVES = 400

/** The stage in a live document. Whatever goes wrong in drawing ends here, in one line. */
export const stageIn = (document: Document): Stage & { holdsFocus: () => boolean } => {
  let host: Host | undefined
  let root: Root | undefined

  const hide = (): void => {
    root?.unmount()
    host?.remove()
    root = undefined
    host = undefined
  }
  const fail = (error: unknown): void => {
    console.error('The sidebar could not be drawn:', error)
    const line = document.createElement('p')
    line.className = 'panel one-line failed'
    line.textContent = 'The sidebar met a problem and stopped. Reload the page to see it again.'
    host?.container.replaceChildren(line)
  }
  const raise = (): Root => {
    const made = makeHost(document, tokensCss + sidebarCss, import.meta.env.MODE === 'demo' ? 'open' : 'closed')
    host = made
    // It comes in once: what is drawn anew later does not move.
    made.container.classList.add('arriving')
    setTimeout(() => made.container.classList.remove('arriving'), ARRIVES)
    // React draws into a child of its own, so that a failure can still say its line in the container.
    const own = document.createElement('div')
    made.container.append(own)
    return createRoot(own, { onUncaughtError: error => fail(error) })
  }
  return {
    show: props => {
      root ??= raise()
      root.render(<Sidebar {...props} />)
    },
    hide,
    holdsFocus: () => host?.holdsFocus() ?? false,
    mark: words => mark(document, words),
    unmark: () => unmark(document),
    reveal: words => reveal(document, words) !== undefined,
    scrollInFrame: (url, below) => scrollInFrame(document, url, below),
  }
}

import type { Page } from './page'

const ALSO_INVISIBLE: CheckVisibilityOptions = { visibilityProperty: true }

/** The open page with everything a browser knows about how it is laid out. Reads styles, changes nothing. */
export const livePage = (document: Document, url: string): Page => {
  const styleOf = (element: Element) => document.defaultView?.getComputedStyle(element)
  return {
    document,
    url,
    // What is folded away in details is there to be read.
    visible: element => element.checkVisibility(ALSO_INVISIBLE) || styleOf(element)?.display === 'contents' || element.closest('details:not([open])') !== null,
    breaks: element => {
      const display = styleOf(element)?.display ?? ''
      if (display === 'inline' || display === '' || display === 'contents' || display === 'none' || display.startsWith('ruby')) return undefined
      return display.startsWith('inline') ? 'space' : 'line'
    },
    keepsLines: element => {
      const whiteSpace = styleOf(element)?.whiteSpace ?? ''
      return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces'
    },
  }
}

import type { Page } from './page'

/** The open page with everything a browser knows about how it is laid out. Reads styles, changes nothing. */
export const livePage = (document: Document, url: string): Page => {
  const styleOf = (element: Element) => document.defaultView?.getComputedStyle(element)
  return {
    document,
    url,
    visible: element => element.checkVisibility({ visibilityProperty: true }) || styleOf(element)?.display === 'contents',
    breaks: element => {
      const display = styleOf(element)?.display ?? ''
      if (/^(inline|contents|none|ruby.*|)$/.test(display)) return undefined
      return display.startsWith('inline') ? 'space' : 'line'
    },
    keepsLines: element => /^(pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? ''),
  }
}

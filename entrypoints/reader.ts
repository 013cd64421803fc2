import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { livePage } from '../lib/page/live-page'
import type { SitePart } from '../lib/sites/site-part'
import { takePage } from '../lib/sites/take-page'

declare global {
  /** Left by the site's own file, where it has one (see lib/sites/site-part.ts). */
  var sitePart: SitePart | undefined
}

/** Its return value is the injection's result: what the page gave, or in one line why there is none. */
export default defineUnlistedScript(() => {
  try {
    return takePage(livePage(document, document.URL), globalThis.sitePart)
  } catch (error) {
    return { trouble: `This page could not be read (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}).` }
  }
})

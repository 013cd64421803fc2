import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { livePage } from '../lib/page/live-page'
import { takePage } from '../lib/sites/take-page'

/** Its return value is the injection's result: what the page gave, or in one line why there is none. */
export default defineUnlistedScript(() => {
  try {
    return takePage(livePage(document, location.href))
  } catch (error) {
    return { trouble: `This page could not be read (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}).` }
  }
})

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { livePage } from '../lib/page/live-page'
import { capturePage } from '../lib/sites/capture-page'

/** Its return value is the injection's result: a capture, or in one line why there is none. */
export default defineUnlistedScript(() => {
  try {
    return capturePage(livePage(document, location.href))
  } catch (error) {
    return { trouble: `This page could not be read (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}).` }
  }
})

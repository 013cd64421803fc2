import type { Page } from '../page/page'
import type { Capture } from '../posting/capture'
import { captureOf } from '../posting/capture-of'
import { siteAt } from './site-at'
import { takePage } from './take-page'

/** A page as a capture, in one go: for files, where no page waits. In the browser the two halves run apart, see take-page. */
export const capturePage = (page: Page): Capture => {
  const site = siteAt(page.url)
  return captureOf({ ...takePage(page, site), ...(site && { site: site.id }) })
}

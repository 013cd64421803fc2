import { sites } from '../../lib/sites/index'
import type { Site } from '../../lib/sites/site'
import { siteOf } from '../../lib/sites/site-of'
import { oneLine } from '../../lib/text/one-line'

const isOfAnotherJob = (link: Element, site: Site, url: string): boolean => {
  const href = link.getAttribute('href') ?? ''
  if (!URL.canParse(href, url)) return false
  const [target, own] = [new URL(href, url), new URL(url)]
  if (siteOf(sites, target.hostname) !== site || !site.posting.path.test(target.pathname + target.search)) return false
  if (target.pathname === own.pathname && target.search === own.search) return false
  // The same job under a longer address: to apply, in another language, out of the list it is shown beside.
  const ids = target.href.match(/\d{5,}|[\da-f-]{32,}/g) ?? []
  return target.pathname !== own.pathname && !ids.some(id => own.href.includes(id))
}

/** The element with exactly these words that lies deepest; the first heading where none has them. */
const titled = (document: Document, title: string | undefined): Element | null =>
  [...document.querySelectorAll('h1,h2,h3,[class*="title" i]')].find(({ textContent }) => title !== undefined && oneLine(textContent) === title) ?? document.querySelector('h1')

/** The largest element around a link that does not reach too far. */
const cardOf = (link: Element, isTooMuch: (around: Element) => boolean): Element => {
  const around = link.parentElement
  return around === null || isTooMuch(around) ? link : cardOf(around, isTooMuch)
}

/**
 * Takes the other jobs of the site out of a page: each link to one, with as much around it as holds neither the posting's own title
 * nor a third of the page's text. Changes the document; gives the number of links taken out.
 */
export const removeOtherJobs = (document: Document, { site, url, title }: { site: Site; url: string; title: string | undefined }): number => {
  const own = titled(document, title)
  const most = document.body.textContent.length / 3
  let removed = 0
  for (const link of document.querySelectorAll('a[href]')) {
    if (!document.body.contains(link) || !isOfAnotherJob(link, site, url) || (own && (own.contains(link) || link.contains(own)))) continue
    const part = cardOf(link, around => around === document.body || (own !== null && around.contains(own)) || around.textContent.length > most)
    removed += part.querySelectorAll('a[href]').length || 1
    part.remove()
  }
  return removed
}

import { linesOf } from '../page/lines-of'
import { mainLines } from '../page/main-content'
import type { Page } from '../page/page'
import { structuredData } from '../page/structured-data'
import { CAPTURE_LIMITS } from '../posting/capture-limits'
import type { PageCapture } from '../posting/page-capture'
import { applyUrlIn } from './apply-url'
import type { SiteCapture } from './site'
import { siteOf } from './site-of'
import type { SitePart } from './site-part'
import { wordsAt } from './words-at'

const MAX_FIELD = 2_000
const MAX_TITLE = 500

/** The page as it is read where a site says which parts of it are not the posting. */
const withoutOthers = (page: Page, omit: string | undefined): Page =>
  omit === undefined ? page : { ...page, omits: element => element.matches(omit) }

/** A file that the browser shows as text: its words stand in one pre. */
const isTextFile = ({ contentType }: Document): boolean => contentType !== 'text/html' && /^text\/(?:x-)?(?:plain|markdown)/.test(contentType ?? '')

const titleOf = (document: Document): string => (document.title || document.querySelector('meta[property="og:title"]')?.getAttribute('content') || '').slice(0, MAX_TITLE)

const addressOf = (url: string | undefined): URL | undefined => {
  try {
    return url === undefined ? undefined : new URL(url)
  } catch {
    return undefined
  }
}

const fieldsOf = (taken: SiteCapture, part: ParentNode, site: SitePart): Record<string, string> => {
  const fields: Record<string, string> = {}
  const all = { ...taken.fields, closed: site.closed === undefined ? undefined : wordsAt(part, site.closed) }
  for (const [name, words] of Object.entries(all)) if (words) fields[name] = words.slice(0, MAX_FIELD)
  return fields
}

/** What a site's part finds in the page; where the tab has gone on to another host meanwhile, the part is not for it. */
const takenBy = (page: Page, known: SitePart | undefined) => {
  const address = known && addressOf(page.url)
  const site = known && address && siteOf([known], address.hostname)
  if (!site) return { root: undefined, applyUrl: undefined, omit: undefined, pane: false, fieldsIn: () => ({}) }
  const taken = site.capture?.(page) ?? {}
  const pane = site.posting.pane?.test(address.pathname + address.search) === true
  return { root: taken.root, applyUrl: taken.applyUrl, omit: site.omit, pane, fieldsIn: (part: ParentNode) => fieldsOf(taken, part, site) }
}

/**
 * Everything a reading may rest on, taken from a page as plain data and within CAPTURE_LIMITS. The page stays as it is. `known`: the
 * site we know it as, where that has a part in this; which site it is, the capture does not say.
 */
export const takePage = (page: Page, known?: SitePart): PageCapture => {
  const { document, url } = page
  const about = { ...(url !== undefined && { url }), title: titleOf(document) }
  if (isTextFile(document)) {
    const text = (document.querySelector('pre') ?? document.body).textContent.slice(0, CAPTURE_LIMITS.textLength)
    return { ...about, text, data: [], fields: {}, lines: [] }
  }
  const { root, applyUrl: own, omit, pane, fieldsIn } = takenBy(page, known)
  const read = withoutOthers(page, omit)
  const { lines, cut } = root ? linesOf(read, root) : mainLines(read)
  const part = (pane ? root : undefined) ?? document
  const lang = document.documentElement?.getAttribute('lang') || undefined
  const applyUrl = own ?? applyUrlIn(part, url)
  return {
    ...about,
    ...(lang !== undefined && { lang: lang.slice(0, 35) }),
    ...(pane && { pane }),
    ...structuredData(document),
    fields: fieldsIn(part),
    ...(applyUrl !== undefined && { applyUrl }),
    lines,
    ...(cut && { cut }),
  }
}

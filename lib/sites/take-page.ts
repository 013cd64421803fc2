import { linesOf } from '../page/lines-of'
import { mainLines } from '../page/main-content'
import type { Page } from '../page/page'
import { structuredData } from '../page/structured-data'
import { CAPTURE_LIMITS } from '../posting/capture-limits'
import type { PageCapture } from '../posting/page-capture'
import { applyUrlIn } from './apply-url'
import { sites } from './index'
import { siteOf } from './site-of'
import { wordsAt } from './words-at'

const MAX_FIELD = 2_000
const MAX_TITLE = 500

/** The page as it is read where a site says which parts of it are not the posting. */
const withoutOthers = (page: Page, omit: string | undefined): Page =>
  omit === undefined ? page : { ...page, visible: element => !element.matches(omit) && page.visible?.(element) !== false }

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

/** Everything a reading may rest on, taken from a page as plain data and within CAPTURE_LIMITS. The page stays as it is. */
export const takePage = (page: Page): PageCapture => {
  const { document, url } = page
  const known = addressOf(url)
  const about = { ...(url !== undefined && { url }), title: titleOf(document) }
  if (isTextFile(document)) {
    const text = (document.querySelector('pre') ?? document.body).textContent.slice(0, CAPTURE_LIMITS.textLength)
    return { ...about, text, data: [], fields: {}, lines: [] }
  }
  const site = known && siteOf(sites, known.hostname)
  const taken = site?.capture?.(page) ?? {}
  const own = withoutOthers(page, site?.omit)
  const { lines, cut } = taken.root ? linesOf(own, taken.root) : mainLines(own)
  const pane = known !== undefined && site?.posting.pane?.test(known.pathname + known.search) === true
  const part = (pane ? taken.root : undefined) ?? document
  const fields = { ...taken.fields, closed: site?.closed === undefined ? undefined : wordsAt(part, site.closed) }
  const lang = document.documentElement?.getAttribute('lang') || undefined
  const applyUrl = taken.applyUrl ?? applyUrlIn(part, url)
  return {
    ...about,
    ...(site && { site: site.id }),
    ...(lang !== undefined && { lang: lang.slice(0, 35) }),
    ...(pane && { pane }),
    data: structuredData(document).jobs,
    fields: Object.fromEntries(Object.entries(fields).flatMap(([name, words]) => (words ? [[name, words.slice(0, MAX_FIELD)]] : []))),
    ...(applyUrl !== undefined && { applyUrl }),
    lines,
    ...(cut && { cut }),
  }
}

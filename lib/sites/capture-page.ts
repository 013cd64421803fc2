import { blocksOf } from '../page/blocks'
import { mainBlocks } from '../page/main-content'
import type { Page } from '../page/page'
import { structuredData } from '../page/structured-data'
import { CAPTURE_LIMITS, type Capture, type JobData } from '../posting/capture'
import { captureText } from '../posting/capture-text'
import type { Block } from '../text/block'
import { blocksOfText } from '../text/document'
import { oneLine } from '../text/inline'
import { blocksOfMarkup } from '../text/markup'
import { repair } from '../text/repair'
import { applyUrlIn } from './apply-url'
import { corroborated } from './corroborated'
import { sites } from './index'
import { siteOf } from './site-of'
import { wordsAt } from './words-at'

/** A body with less text than this does not hold the posting. */
const EMPTY_BODY = 400
const MAX_FIELD = 2_000

const hostOf = (url: string | undefined): string => (url !== undefined && URL.canParse(url) ? new URL(url).hostname : '')
const pathOf = (url: string | undefined): string => {
  if (url === undefined || !URL.canParse(url)) return ''
  const { pathname, search } = new URL(url)
  return pathname + search
}
const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Description and the like out of structured data, for a page whose body does not have them. Read as text, never as DOM. */
const describedBlocks = (jobs: readonly JobData[]): Block[] => {
  const value = jobs[0]?.value ?? {}
  return ['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements', 'jobBenefits'].flatMap(name => {
    const words = value[name]
    if (typeof words !== 'string' || words.trim() === '') return []
    const blocks = /<[a-z/]|&lt;/i.test(words) ? blocksOfMarkup(words) : blocksOfText(words)
    return name === 'description' ? blocks : blocks.map(block => ({ ...block, under: [headingFor(name), ...block.under] }))
  })
}

/** "jobBenefits" as a heading: "Job benefits". */
const headingFor = (property: string): string => property.charAt(0).toUpperCase() + property.slice(1).replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

/** The page as it is read where a site says which parts of it are not the posting. */
const withoutOthers = (page: Page, omit: string | undefined): Page =>
  omit === undefined ? page : { ...page, visible: element => !element.matches(omit) && page.visible?.(element) !== false }

/** A file that the browser shows as text: its words stand in one pre. */
const isTextFile = (document: Document): boolean => /^text\/(?:x-)?(?:plain|markdown)/.test(document.contentType ?? '')

const titleOf = (document: Document): string => oneLine(repair((document.title || document.querySelector('meta[property="og:title"]')?.getAttribute('content') || '').slice(0, 500)))

/** Everything a reading may rest on, taken from a page as plain data and within CAPTURE_LIMITS. The page stays as it is. */
export const capturePage = (page: Page): Capture => {
  const { document, url } = page
  if (isTextFile(document)) {
    return captureText((document.querySelector('pre') ?? document.body).textContent.slice(0, CAPTURE_LIMITS.textLength), { ...(url !== undefined && { url }), ...(document.title && { title: document.title }) })
  }
  const site = siteOf(sites, hostOf(url))
  const taken = site?.capture?.(page) ?? {}
  const own = withoutOthers(page, site?.omit)
  const read = taken.root ? blocksOf(own, taken.root) : mainBlocks(own)
  const pane = site?.posting.pane?.test(pathOf(url)) === true
  const data = corroborated(structuredData(document).jobs, page, read.blocks, pane)
  const described = lengthOf(read.blocks) < EMPTY_BODY ? describedBlocks(data) : []
  const blocks = lengthOf(described) > lengthOf(read.blocks) ? described.slice(0, CAPTURE_LIMITS.blocks) : read.blocks
  const part = (pane ? taken.root : undefined) ?? document
  const fields = { ...taken.fields, closed: site?.closed === undefined ? undefined : wordsAt(part, site.closed) }
  const lang = document.documentElement?.getAttribute('lang') || undefined
  const applyUrl = taken.applyUrl ?? applyUrlIn(part, url)
  return {
    ...(url !== undefined && { url }),
    ...(site && { site: site.id }),
    kind: 'html',
    // Beside a list, the page is called after the list, or after the job that was open before.
    title: pane ? '' : titleOf(document),
    ...(lang !== undefined && { lang: lang.slice(0, 35) }),
    data,
    fields: Object.fromEntries(Object.entries(fields).flatMap(([name, words]) => (words ? [[name, words.slice(0, MAX_FIELD)]] : []))),
    ...(applyUrl !== undefined && { applyUrl }),
    blocks,
    ...(read.cut && { cut: true }),
  }
}

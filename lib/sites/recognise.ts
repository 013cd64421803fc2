import type { Page } from '../page/page'
import type { Recognition } from '../posting/recognition'
import type { SiteMarks } from './site'

// All of this runs on every page that we are allowed on: it is kept small, and looks no further than it must.

/** How much of a page's text is looked at for a hint; a false one costs a reading, which then says no. */
const HINT_LENGTH = 20_000
const HINTS = /hour|year|pay|salar|apply|wanted|exp.rien|skill|requirement|profil|bewerb|gehalt|erfahr|kenntnis|sucht|postul|candidat|contrat|recrut|requisit|sueldo|vaga|cerca|offr|ervaring|vacature|solli?cit|erfar|ansök|s[öø][kg]er|l[öø]n|heltid|fuldtid|hake|haemme|palk|kokemu|wymag|oferuj|praca|brutto|praxe|mzd|plat|nab[íi]z|požad|опыт|требо|обязан|зарплат|услови|[€$£₽]|募集|給与|経験|招聘|岗位|薪|채용|경력/g
const ENOUGH_HINTS = 3

const verdict = (is: Recognition['verdict'], why: string): Recognition => ({ verdict: is, why })

const hinted = ({ body }: Document): Recognition => {
  const words = new Set(body?.textContent.slice(0, HINT_LENGTH).toLowerCase().match(HINTS))
  return words.size < ENOUGH_HINTS ? verdict('not yet', 'it does not read like a posting') : verdict('posting', 'it uses the words of a posting')
}

/**
 * The detector's judgement of a page, from its address (absolute, where it is known), its structured data and the few marks of
 * the site that it belongs to, where we know that site.
 * 'not yet' where the address is that of a posting which the page has not rendered, and where a page of no
 * known site says too little so far. A posting by its words alone is a hint:
 * the text decides later.
 */
export const recognise = ({ document, url = 'about:blank' }: Page, site?: SiteMarks): Recognition => {
  if (/^text\/(x-)?(plain|markdown)/.test(document.contentType)) return hinted(document)
  const { pathname, search } = new URL(url)
  const path = pathname + search
  // Counted, not read: the detector does not parse what a page may have broken.
  let data = ''
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) data += script.textContent
  // The same job may be told in both ways.
  const postings = Math.max(data.split(/["/:]JobPosting\\?"/).length - 1, document.querySelectorAll('[itemtype$="/JobPosting"],[typeof$="JobPosting"]').length)
  const heading = document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim()
  // A posting among several that is headed like the page is the one shown; the others are suggestions.
  const agrees = heading && data.includes(`"${heading}"`)

  const { posting, list } = site ?? {}
  const ofPosting = posting?.path.test(path)
  // Beside a list, neither data nor a heading says that the pane is there.
  const shown = document.querySelector(posting?.marker ?? 'h1,h2') ?? (postings && !posting?.pane?.test(path))
  if (ofPosting && shown && posting?.title?.test(document.title) !== false) return verdict('posting', 'its address is that of a posting')
  if (list?.path.test(path) && list.title?.test(document.title) !== false) return verdict('list', 'its address is that of a list')
  if (ofPosting) return verdict('not yet', 'it is still empty')
  if (!agrees && (postings > 1 || (!postings && data.includes('"ItemList')))) return verdict('list', 'its data describes several jobs')
  if (postings && (!site || agrees)) return verdict('posting', 'its data describes a job')
  return site ? verdict('no', 'its address is not that of a posting') : hinted(document)
}

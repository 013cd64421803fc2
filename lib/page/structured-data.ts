import type { JobData } from '../posting/capture'
import type { DataScript } from '../posting/page-capture'
import { annotatedPostings, MICRODATA, RDFA } from './annotated'

const MAX_SCRIPTS = 100
const MAX_SCRIPT_LENGTH = 2_000_000
/** Of all scripts together: what is taken has to leave the page. */
const MAX_LENGTH = 6_000_000

/** A page's own state, as scripts of plain JSON, may hold the same objects under the same names. */
const STATE = /"@type"\s{0,3}:\s{0,3}\[?\s{0,3}"[^"]{0,40}JobPosting"/

/** The scripts that may describe jobs, as text: reading them can wait until they have left the page. */
const scriptsIn = (document: Document): DataScript[] => {
  const scripts: DataScript[] = []
  let seen = 0
  let length = 0
  for (const script of document.querySelectorAll('script[type*="json" i]')) {
    if (seen++ >= MAX_SCRIPTS) break
    const text = script.textContent
    if (text.length > MAX_SCRIPT_LENGTH || length + text.length > MAX_LENGTH || !text.includes('JobPosting')) continue
    const linked = (script.getAttribute('type') ?? '').toLowerCase().includes('ld+json')
    if (!linked && !STATE.test(text)) continue
    length += text.length
    scripts.push({ linked, text })
  }
  return scripts
}

/** Few pages carry data in their tags; one look tells. */
const annotated = (document: Document): JobData[] =>
  document.querySelector(`${MICRODATA.roots},${RDFA.roots}`) === null ? [] : [MICRODATA, RDFA].flatMap(notation => annotatedPostings(document, notation).map(value => ({ from: notation.from, value })))

/** What a page carries that describes jobs: scripts as they stand there, and the objects that its tags make up. */
export const structuredData = (document: Document): { scripts: DataScript[]; data: JobData[] } => ({ scripts: scriptsIn(document), data: annotated(document) })

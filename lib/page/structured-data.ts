import type { JobData } from '../posting/capture'
import { CAPTURE_LIMITS } from '../posting/capture-limits'
import { annotatedPostings, MICRODATA, RDFA } from './annotated'
import { jsonLdOf } from './json-ld'

const saysSomething = ({ value }: JobData): boolean => ['title', 'description', 'hiringOrganization', 'name'].some(name => name in value)

/** What a page's structured data says of jobs, at most CAPTURE_LIMITS of it. `lists`: the page describes a list of things. */
export type StructuredData = { jobs: JobData[]; lists: boolean }

/** Few pages carry data in their tags; one look tells. */
const annotated = (document: Document): JobData[] =>
  document.querySelector(`${MICRODATA.roots},${RDFA.roots}`) === null ? [] : [MICRODATA, RDFA].flatMap(notation => annotatedPostings(document, notation).map(value => ({ from: notation.from, value })))

/** Every JobPosting that a page describes in JSON-LD, microdata, RDFa or (where there is no JSON-LD of one) its own state, whichever job of the page it is about. */
export const structuredData = (document: Document): StructuredData => {
  const { postings, states, lists } = jsonLdOf(document)
  const all: JobData[] = [
    ...postings.map(value => ({ from: 'json-ld' as const, value })),
    ...annotated(document),
    ...(postings.length > 0 ? [] : states).map(value => ({ from: 'state' as const, value })),
  ].filter(saysSomething)
  const jobs: JobData[] = []
  let length = 0
  for (const job of all.slice(0, CAPTURE_LIMITS.data)) {
    length += JSON.stringify(job.value).length
    if (length > CAPTURE_LIMITS.dataLength) break
    jobs.push(job)
  }
  return { jobs, lists }
}

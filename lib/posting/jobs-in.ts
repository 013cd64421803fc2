import type { JobData } from './capture'
import { CAPTURE_LIMITS } from './capture-limits'
import { boundedCopy, jsonLdIn } from './json-ld'
import type { PageCapture } from './page-capture'

const saysSomething = ({ value }: JobData): boolean => ['title', 'description', 'hiringOrganization', 'name'].some(name => name in value)

/**
 * Every JobPosting that a page describes in JSON-LD, in its tags or (where there is no JSON-LD of one) in its own state, whichever job
 * of the page it is about; at most CAPTURE_LIMITS of it.
 */
export const jobsIn = ({ scripts = [], data }: Pick<PageCapture, 'scripts' | 'data'>): JobData[] => {
  const { postings, states } = jsonLdIn(scripts)
  const all: JobData[] = [
    ...postings.map(value => ({ from: 'json-ld' as const, value })),
    ...data.map(({ from, value }) => ({ from, value: boundedCopy(value) })),
    ...(postings.length > 0 ? [] : states).map(value => ({ from: 'state' as const, value })),
  ].filter(saysSomething)
  const jobs: JobData[] = []
  let length = 0
  for (const job of all.slice(0, CAPTURE_LIMITS.data)) {
    length += JSON.stringify(job.value).length
    if (length > CAPTURE_LIMITS.dataLength) break
    jobs.push(job)
  }
  return jobs
}

import { saysSame } from './says-same'
import type { CorrectedJob } from './correction'
import { addressKey, employerKey, jobKey } from './identity'
import type { Posting } from './posting'

/** A posting that names nothing at all is every such posting: no correction can be kept for it. */
const NOTHING = /^text\|*$/

const atAddress = ({ url }: Posting): string[] => (url === undefined || url === '' ? [] : [`at|${addressKey(url)}`])

/** What a job is known by: itself wherever it is posted, and the address it was read at. Empty for a posting that names nothing. */
export const keysOfJob = (read: Posting): string[] => [...new Set([jobKey(read), ...atAddress(read)])].filter(key => !NOTHING.test(key))

/** A page at the same address may be about another job by now, or in another pane: title and employer must not speak against it. */
const mayBeSame = (a: Posting, b: Posting): boolean => {
  if (a.company && b.company && employerKey(a.company.value) !== employerKey(b.company.value)) return saysSame(a.title?.value, b.title?.value, 1)
  return !a.title || !b.title || saysSame(a.title.value, b.title.value, 0.5)
}

/** The job among `candidates` (which share a key with it) that a posting is about: the same job anywhere, else the same address with much the same title. */
export const correctedJobOf = (read: Posting, candidates: readonly CorrectedJob[]): CorrectedJob | undefined => {
  const [key] = keysOfJob(read)
  if (key === undefined) return undefined
  const addresses = atAddress(read)
  return candidates.find(({ keys }) => keys.includes(key))
    ?? candidates.find(job => addresses.some(address => job.keys.includes(address)) && mayBeSame(read, job.read))
}

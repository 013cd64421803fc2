import { applyCorrections } from './corrected'
import type { CorrectedJob } from './correction'
import { addressKey, employerKey, jobKey, titleKey } from './identity'
import type { Posting } from './posting'
import { sameJob } from './same-job'
import { saysSame } from './says-same'

/** A posting that names nothing at all is every such posting: no correction can be kept for it. */
const NOTHING = /^(?:text|by|called)\|*$/

const atAddress = ({ url }: Posting): string[] => (url === undefined || url === '' ? [] : [`at|${addressKey(url)}`])

/** What a posting's corrections are looked up by: its job first, its address, its employer, its title. Which of the found jobs is meant, correctedJobOf says. Empty for a posting that names nothing. */
export const keysOfJob = (read: Posting): string[] =>
  [...new Set([jobKey(read), ...atAddress(read), `by|${employerKey(read.company?.value ?? '')}`, `called|${titleKey(read.title?.value ?? '')}`])].filter(key => !NOTHING.test(key))

/** At the same address a changed title leaves the job the same one while half its words are left and the employer is; another job may stand there by now. */
const isSamePage = (read: Posting, job: CorrectedJob): boolean => {
  if (!atAddress(read).some(address => job.keys.includes(address))) return false
  const before = job.read
  if (before.company && read.company && employerKey(before.company.value) !== employerKey(read.company.value)) return saysSame(before.title?.value, read.title?.value, 1)
  return !before.title || !read.title || saysSame(before.title.value, read.title.value, 0.5)
}

/** The job among `candidates` that a posting, as it was read, is about: as the page had it or as the person corrected it. */
export const correctedJobOf = (read: Posting, candidates: readonly CorrectedJob[]): CorrectedJob | undefined =>
  keysOfJob(read).length === 0 ? undefined
    : candidates.find(job => sameJob(read, job.read))
      ?? candidates.find(job => isSamePage(read, job))
      ?? candidates.find(job => sameJob(read, applyCorrections(job.read, job.corrections)))

import type { Site } from './site'
import { partAt, wordsAt } from './words-at'

const automated = (name: string): string => `[data-automation="${name}"]`

export const seek: Site = {
  id: 'seek',
  name: 'SEEK, Jobstreet and Jobsdb',
  rests: 'recorded page',
  hosts: ['seek.com.au', 'seek.co.nz', 'jobstreet.com', 'jobstreet.com.my', 'jobstreet.com.ph', 'jobstreet.com.sg', 'jobstreet.co.id', 'jobsdb.com'],
  posting: { path: /^(\/[a-z]{2})?\/job\/\d|[?&]jobId=\d/, marker: automated('jobAdDetails') },
  list: { path: /^(\/[a-z]{2})?\/([^/?]*-)?jobs(-|\/|\?|$)/ },
  closed: automated('expiredJobPage'),
  remark: 'the panel beside a list, too',
  // data-automation are the names that the board's own tests use; the same in all its countries, seen from 2019 to 2026.
  capture: ({ document }) => {
    const root = partAt(document, automated('splitViewDetails'), automated('jobDetailsPage'))
    const at = (name: string) => wordsAt(root ?? document, automated(name))
    return {
      ...(root && { root }),
      fields: {
        title: at('job-detail-title'),
        company: at('advertiser-name'),
        location: at('job-detail-location'),
        employment: at('job-detail-work-type'),
        pay: at('job-detail-salary'),
        posted: at('job-detail-date'),
      },
    }
  },
}

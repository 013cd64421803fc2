import type { Site } from './site'
import { wordsAt } from './words-at'

export const stepstone: Site = {
  id: 'stepstone',
  name: 'StepStone',
  rests: 'recorded page',
  hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'stepstone.fr'],
  posting: { path: /--\d+(-\d+)?-inline\.html/ },
  list: { path: /^\/(jobs|work|emploi|search-results)(\/|\?|$)/ },
  // data-at are the names that the site's own tests use; recorded 2026-08 and the same on the other boards of the group.
  capture: ({ document }) => {
    const field = (name: string) => wordsAt(document, `[data-at="${name}"]`)
    const pay = field('job-ad-salary')
    return {
      fields: {
        title: field('header-job-title'),
        company: field('metadata-company-name'),
        location: field('metadata-location'),
        employment: [field('metadata-contract-type'), field('metadata-work-type')].filter(Boolean).join(', ') || undefined,
        posted: field('metadata-online-date'),
        // Without a figure it is only the heading of an empty box.
        pay: pay !== undefined && /\d/.test(pay) ? pay : undefined,
      },
    }
  },
}

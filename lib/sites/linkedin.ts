import type { Site } from './site'
import { partAt, wordsAt } from './words-at'

/** Signed-in pages and the pane beside a list (class names seen in use up to 2026), then the page for guests. */
const TOP = '.job-details-jobs-unified-top-card__'

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  rests: 'recorded page',
  hosts: ['linkedin.com'],
  posting: { path: /^\/jobs\/(view\/|.*[?&]currentJobId=\d)/ },
  list: { path: /^\/jobs\// },
  closed: '.closed-job',
  capture: ({ document }) => {
    const root = partAt(document, '.jobs-search__job-details--container', '.jobs-details')
    const at = (...selectors: string[]) => wordsAt(root ?? document, ...selectors)
    return {
      ...(root && { root }),
      fields: {
        title: at(`${TOP}job-title`, 'h1.top-card-layout__title'),
        company: at(`${TOP}company-name`, '.topcard__org-name-link'),
        location: at('.topcard__flavor--bullet'),
        posted: at('.posted-time-ago__text'),
      },
    }
  },
}

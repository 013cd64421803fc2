import type { Site } from './site'
import { partAt, wordsAt } from './words-at'

export const glassdoor: Site = {
  id: 'glassdoor',
  name: 'Glassdoor',
  rests: 'recorded page',
  remark: 'page and pane beside a list',
  hosts: ['glassdoor.com', 'glassdoor.co.uk', 'glassdoor.de', 'glassdoor.at', 'glassdoor.ch', 'glassdoor.fr', 'glassdoor.be', 'glassdoor.nl', 'glassdoor.ie', 'glassdoor.it', 'glassdoor.es', 'glassdoor.ca', 'glassdoor.co.in', 'glassdoor.com.au', 'glassdoor.co.nz', 'glassdoor.sg', 'glassdoor.com.hk', 'glassdoor.com.br', 'glassdoor.com.mx', 'glassdoor.com.ar'],
  // "jl" is the job in the pane beside a list.
  posting: { path: /^\/job-listing\/|^\/Job\/.*[?&]jl=\d/, marker: '[data-test=job-details-header],[id^=jd-job-title]', pane: /^\/Job\// },
  list: { path: /^\/Job\// },
  // Recorded 2026-09; class names end in letters that change with each build.
  capture: ({ document }) => {
    const root = partAt(document, '[class*="JobDetails_jobDetailsContainer"]')
    const at = (...selectors: string[]) => wordsAt(root ?? document, ...selectors)
    return {
      ...(root && { root }),
      fields: {
        title: at('[id^="jd-job-title"]', '[data-test="job-details-header"] h1'),
        company: at('[class*="EmployerProfile_employerNameHeading"]'),
        location: at('[data-test="job-details-header"] [data-test="location"]'),
        pay: at('[data-test="detailSalary"]'),
      },
    }
  },
}

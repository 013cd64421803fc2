import type { Site } from './site'
import { partAt, wordsAt, wordsOf } from './words-at'

/** In the layout of 2026 the place stands behind employer and stars, in no element of its own name. */
const placeBesideEmployer = (part: ParentNode): string | undefined =>
  [...part.querySelectorAll('[data-testid="company-info-metadata"] [dir="ltr"]:not([aria-label])')].slice(0, 10).map(wordsOf).find(words => words !== undefined && /\p{L}/u.test(words))

export const indeed: Site = {
  id: 'indeed',
  name: 'Indeed',
  rests: 'recorded page',
  remark: 'page and pane beside a list, in the layouts before and since 2026',
  hosts: ['indeed.com'],
  // "vjk" is the job in the pane beside a list.
  posting: {
    path: /^\/(m\/)?viewjob\?|^\/job\/[^?]*[\da-f]{16}|[?&]vjk=[\da-f]{16}/,
    marker: '.jobsearch-JobInfoHeader-title,[data-testid=vj-job-title]',
    pane: /[?&]vjk=/,
  },
  list: { path: /^\/(jobs|q-)|-jobs\.html/ },
  // The first of each is the layout recorded 2026-09, whose title is no main heading; the rest the one recorded up to 2026-08.
  capture: ({ document }) => {
    const root = partAt(document, '[data-testid="viewjob-main-content"]', '#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane', '.jobsearch-JobComponent')
    const at = (...selectors: string[]) => wordsAt(root ?? document, ...selectors)
    return {
      ...(root && { root }),
      fields: {
        title: at('[data-testid="vj-job-title"]', '[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'),
        company: at('[data-testid="company-info-metadata"] a', '[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'),
        location: at('[data-testid="inlineHeader-companyLocation"]') ?? placeBesideEmployer(root ?? document),
      },
    }
  },
}

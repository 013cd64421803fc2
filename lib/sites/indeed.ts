import type { Site } from './site'
import { partAt, wordsAt } from './words-at'

export const indeed: Site = {
  id: 'indeed',
  name: 'Indeed',
  rests: 'recorded page',
  hosts: ['indeed.com'],
  // "vjk" is the job in the pane beside a list.
  posting: { path: /^\/(m\/)?viewjob\?|[?&]vjk=[\da-f]{16}/ },
  list: { path: /^\/(jobs|q-)/ },
  // data-testid are the names that Indeed's own tests use; seen in use up to 2026.
  capture: ({ document }) => {
    const root = partAt(document, '#jobsearch-ViewjobPane', '.jobsearch-JobComponent')
    const at = (...selectors: string[]) => wordsAt(root ?? document, ...selectors)
    return {
      ...(root && { root }),
      fields: {
        title: at('[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'),
        company: at('[data-company-name="true"]', '[data-testid="inlineHeader-companyName"]'),
        location: at('[data-testid="inlineHeader-companyLocation"]'),
      },
    }
  },
}

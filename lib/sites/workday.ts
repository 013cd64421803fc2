import type { Site } from './site'
import { allWordsAt, wordsAt } from './words-at'

/** A field is a list of a term and its values; the values alone count. */
const field = (document: Document, name: string) => allWordsAt(document, `[data-automation-id="${name}"] dd`)

export const workday: Site = {
  id: 'workday',
  name: 'Workday',
  rests: 'recorded page',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  posting: { path: /\/(job|details)\/(?:[^/?]{0,200}\/){0,4}[^/?_]{0,300}_[^/?]+\/?(\?|$)/ },
  // data-automation-id are the names that Workday's own tests use; the same on every employer's page, recorded 2026-09.
  capture: ({ document }) => ({
    fields: {
      title: wordsAt(document, '[data-automation-id="jobPostingHeader"]'),
      location: field(document, 'locations'),
      workplace: field(document, 'remoteType'),
      employment: field(document, 'time'),
      posted: field(document, 'postedOn'),
    },
  }),
}

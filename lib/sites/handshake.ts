import type { Site } from './site'
import { partAt, wordsAt } from './words-at'

/** The page of a job, and the panel beside a list. */
const PARTS = ['[data-hook="job-details-page"]', '[data-hook="right-content"]'] as const

export const handshake: Site = {
  id: 'handshake',
  name: 'Handshake',
  rests: 'recorded page',
  hosts: ['joinhandshake.com'],
  posting: { path: /^\/((stu\/)?jobs|job-search)\/\d/, marker: PARTS.join() },
  list: { path: /^\/(job-search|jobs|stu\/(jobs|postings))(\/|\?|$)/ },
  remark: 'the panel beside a list, too',
  // Recorded in 2026. Class names change with every build; the employer's name is in the text of its logo.
  capture: ({ document }) => {
    const root = partAt(document, ...PARTS)
    return {
      ...(root && { root }),
      fields: {
        title: root && wordsAt(root, 'h1'),
        company: root?.querySelector('img[alt$=" logo"]')?.getAttribute('alt')?.replace(/ logo$/, ''),
      },
    }
  },
}

import type { Site } from './site'
import { wordsAt } from './words-at'

export const greenhouse: Site = {
  id: 'greenhouse',
  name: 'Greenhouse',
  rests: 'recorded page',
  hosts: ['boards.greenhouse.io', 'job-boards.greenhouse.io', 'boards.eu.greenhouse.io', 'job-boards.eu.greenhouse.io'],
  framed: true,
  posting: { path: /^\/[^/]+\/jobs\/\d|\/embed\/job_app\?/ },
  list: { path: /^\/([^/]+\/?(\?|$)|embed\/job_board\?)/ },
  // The older layout keeps its fields at the top; the newer one ("job-boards.", recorded 2026) has class names of its own.
  capture: ({ document }) => ({
    fields: {
      title: wordsAt(document, '#header .app-title', '.job__title h1', 'h1.job__title'),
      location: wordsAt(document, '#header .location', '.job__location'),
      company: wordsAt(document, '#header .company-name')?.replace(/^at\s/, ''),
    },
  }),
}

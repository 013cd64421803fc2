import type { Site } from './site'
import { wordsAt } from './words-at'

/** Class names are a lasting word between a file's name and a hash ("styles_jd-header-title__rZwM1"): the word is looked for. */
const at = (document: Document, ...words: string[]) => wordsAt(document, ...words.map(word => (word.endsWith(' a') ? `[class*="${word.slice(0, -2)}"] a` : `[class*="${word}"]`)))

export const naukri: Site = {
  id: 'naukri',
  name: 'Naukri',
  rests: 'recorded page',
  hosts: ['naukri.com'],
  posting: { path: /^\/job-listings-/ },
  list: { path: /^\/([^/?]*-)?jobs(-|\/|\?|$)/ },
  capture: ({ document }) => ({
    fields: {
      title: at(document, 'jd-header-title'),
      company: at(document, 'jd-header-comp-name a', 'jd-header-comp-name'),
      location: at(document, 'jhc__location', 'jhc__loc__'),
      pay: at(document, 'jhc__salary__'),
    },
  }),
}

import { oneLine } from '../text/one-line'
import type { Site } from './site'
import { wordsAt } from './words-at'

/** On Lever's pages the picture at the top is always the employer's (recorded 2026): "Ovenly logo". */
const nameOnLogo = (logo: Element | null): string | undefined => oneLine(logo?.getAttribute('alt')?.slice(0, 120).replace(/\slogo$/i, '') ?? '') || undefined

export const lever: Site = {
  id: 'lever',
  name: 'Lever',
  rests: 'recorded page',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  framed: true,
  posting: { path: /^\/[^/]+\/[\da-f-]{36}\/?(\?|$)/ },
  list: { path: /^\/[^/]+\/?(\?|$)/ },
  // The class names of Lever's one public layout (recorded 2026); each holds one field, with a slash, comma or dash behind it.
  capture: ({ document }) => {
    const field = (name: string) => wordsAt(document, `.posting-categories .${name}`)?.replace(/\s?[/,—]$/, '')
    return {
      fields: {
        title: wordsAt(document, '.posting-headline h2'),
        company: nameOnLogo(document.querySelector('.main-header-logo img')),
        location: field('location'),
        workplace: field('workplaceTypes'),
        employment: field('commitment'),
        department: field('department'),
      },
    }
  },
}

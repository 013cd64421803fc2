import { oneLine } from '../text/one-line'
import type { Site } from './site'
import { wordsAt } from './words-at'

const of = (name: string): string => `[data-test="${name}"]`

export const jobsCz: Site = {
  id: 'jobs-cz',
  name: 'Jobs.cz',
  rests: 'recorded page',
  hosts: ['jobs.cz'],
  posting: { path: /^\/(rpd\/\d|fp\/[^/?]+\/\d)/ },
  list: { path: /^\/prace(\/|\?|$)/ },
  remark: 'its pages carry no structured data',
  // Recordings of August and October 2026. Each line under the title is an item, most with its label before it.
  capture: ({ document }) => {
    const items = [...document.querySelectorAll(of('jd-info-item'))].slice(0, 20).map(item => oneLine(item.textContent.slice(0, 300)))
    const labelled = (label: RegExp) => items.find(words => label.test(words))?.replace(label, '')
    return {
      fields: {
        title: wordsAt(document, 'h1'),
        company: labelled(/^Společnost:? /),
        location: wordsAt(document, of('jd-info-location')),
        pay: labelled(/^(?:Plat|Mzda):? /) ?? items.find(words => /\d\s?(?:Kč|CZK|EUR|€)/.test(words)),
        employment: labelled(/^Typ (?:pracovního )?(?:poměru|úvazku):? /) ?? items.find(words => /úvazek|brigád/i.test(words)),
      },
    }
  },
}

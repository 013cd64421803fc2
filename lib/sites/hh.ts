import type { Site } from './site'
import { wordsAt } from './words-at'

const qa = (name: string): string => `[data-qa="${name}"]`

/** Fields say what they are before they say it ("Формат работы: удалённо"). */
const value = (words: string | undefined): string | undefined => words?.replace(/^[^:]{1,40}:\s?/, '')

export const hh: Site = {
  id: 'hh',
  name: 'HeadHunter',
  rests: 'recorded page',
  hosts: ['hh.ru', 'hh.kz', 'hh.uz', 'rabota.by', 'headhunter.ge', 'headhunter.kg'],
  posting: { path: /^\/vacancy\/\d/ },
  list: { path: /^\/(search\/vacancy|vacancies)/ },
  closed: qa('vacancy-title-archived-text'),
  // data-qa are the names that the board's own tests use (recordings up to September 2026).
  capture: ({ document }) => {
    const at = (...names: string[]) => wordsAt(document, ...names.map(qa))
    return {
      fields: {
        title: at('vacancy-title'),
        company: at('vacancy-company-name'),
        location: at('vacancy-view-raw-address', 'vacancy-address-with-map', 'vacancy-view-location'),
        pay: at('vacancy-salary'),
        employment: at('common-employment-text', 'vacancy-view-employment-mode'),
        workplace: value(at('work-formats-text')),
      },
    }
  },
}

import type { Site } from './site'

export const habrCareer: Site = {
  id: 'habr-career',
  name: 'Habr Career',
  rests: 'address and structured data',
  hosts: ['career.habr.com'],
  posting: { path: /^\/vacancies\/\d/ },
  list: { path: /^\/vacancies/ },
}

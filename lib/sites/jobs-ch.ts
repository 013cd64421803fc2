import type { Site } from './site'

export const jobsCh: Site = {
  id: 'jobs-ch',
  name: 'jobs.ch and jobup.ch',
  rests: 'address and structured data',
  hosts: ['jobs.ch', 'jobup.ch'],
  posting: { path: /^\/[a-z]{2}\/[^/?]+\/detail\/[^/?]/ },
  list: { path: /^\/[a-z]{2}\/(vacancies|stellenangebote|offres-emplois|jobs|emplois)\/?(\?|$)/ },
}

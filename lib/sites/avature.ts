import type { Site } from './site'

export const avature: Site = {
  id: 'avature',
  name: 'Avature',
  rests: 'address and structured data',
  hosts: ['avature.net'],
  posting: { path: /\/JobDetail[/?]/ },
  list: { path: /\/SearchJobs(\/|\?|$)/ },
}

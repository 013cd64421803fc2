import type { Site } from './site'

export const nhsJobs: Site = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  rests: 'address and structured data',
  hosts: ['jobs.nhs.uk'],
  posting: { path: /^\/(candidate\/jobadvert|xi\/vacancy)\/[^/?]/ },
  list: { path: /^\/candidate\/search/ },
}

import type { Site } from './site'

export const jobsAcUk: Site = {
  id: 'jobs-ac-uk',
  name: 'jobs.ac.uk',
  rests: 'address and structured data',
  hosts: ['jobs.ac.uk'],
  posting: { path: /^\/job\/[A-Z]{3}\d/ },
  list: { path: /^\/search/ },
}

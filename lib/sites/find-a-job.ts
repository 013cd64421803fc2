import type { Site } from './site'

export const findAJob: Site = {
  id: 'find-a-job',
  name: 'Find a job (gov.uk)',
  rests: 'address and structured data',
  hosts: ['findajob.dwp.gov.uk'],
  posting: { path: /^\/details\/\d/ },
  list: { path: /^\/search/ },
}

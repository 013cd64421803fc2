import type { Site } from './site'

export const usajobs: Site = {
  id: 'usajobs',
  name: 'USAJOBS',
  rests: 'address and structured data',
  hosts: ['usajobs.gov'],
  posting: { path: /^\/(job|GetJob\/ViewDetails)\/\d/ },
  list: { path: /^\/[Ss]earch/ },
}

import type { Site } from './site'

export const infojobs: Site = {
  id: 'infojobs',
  name: 'InfoJobs',
  rests: 'address and structured data',
  hosts: ['infojobs.net'],
  posting: { path: /^\/[^?]*\/of-i[\da-f]+\/?(\?|$)/ },
  list: { path: /^\/(ofertas-trabajo|jobsearch)/ },
}

import type { Site } from './site'

export const adpMyjobs: Site = {
  id: 'adp-myjobs',
  name: 'ADP MyJobs',
  rests: 'address and structured data',
  hosts: ['myjobs.adp.com'],
  posting: { path: /\/cx\/job-details\?/ },
  list: { path: /\/cx\/job-listing/ },
}

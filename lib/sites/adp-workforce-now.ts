import type { Site } from './site'

export const adpWorkforceNow: Site = {
  id: 'adp-workforce-now',
  name: 'ADP Workforce Now',
  rests: 'address and structured data',
  hosts: ['workforcenow.adp.com'],
  posting: { path: /^\/[^?]*recruitment\.html\?.*jobId=\d/ },
  list: { path: /^\/[^?]*recruitment\.html\?/ },
  onRequest: true,
  remark: 'shares its host with the employees’ own pages',
}

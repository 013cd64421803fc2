import type { Site } from './site'

export const startupjobs: Site = {
  id: 'startupjobs',
  name: 'StartupJobs',
  rests: 'address and structured data',
  hosts: ['startupjobs.cz', 'startupjobs.com'],
  posting: { path: /^(\/[a-z]{2})?\/(nabidka|job)\/\d/ },
  list: { path: /^(\/[a-z]{2})?\/(nabidky|jobs)(\/|\?|$)/ },
  remark: 'the address changed from /nabidka/ to /job/ in August 2026; both are known',
}

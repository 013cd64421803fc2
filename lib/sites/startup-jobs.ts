import type { Site } from './site'

export const startupDotJobs: Site = {
  id: 'startup-jobs',
  name: 'Startup Jobs (startup.jobs)',
  rests: 'address and structured data',
  hosts: ['startup.jobs'],
  posting: { path: /^\/[^/?]+-\d{5,}\/?(\?|$)/ },
  list: { path: /^\/(roles\/|locations\/|remote-jobs|search)/ },
}

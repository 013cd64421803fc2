import type { Site } from './site'

export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  rests: 'address and structured data',
  hosts: ['jobs.smartrecruiters.com'],
  framed: true,
  posting: { path: /^\/(ni\/)?[^/]+\/(\d{9}|[\da-f]{8}-[\da-f]{4}-)/ },
}

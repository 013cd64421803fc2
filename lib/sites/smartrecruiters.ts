import type { Site } from './site'

export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['jobs.smartrecruiters.com'],
  posting: { path: /^\/[^/]+\/\d{9}/ },
}

import type { Site } from './site'

export const ashby: Site = {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['jobs.ashbyhq.com'],
  posting: { path: /^\/[^/]+\/[\da-f-]{36}\/?(\?|$)/ },
}

import type { Site } from './site'

export const ashby: Site = {
  id: 'ashby',
  name: 'Ashby',
  rests: 'address and structured data',
  hosts: ['jobs.ashbyhq.com'],
  framed: true,
  posting: { path: /^\/[^/]+\/[\da-f-]{36}\/?(\?|$)/ },
  list: { path: /^\/[^/]+\/?(\?|$)/ },
}

import type { Site } from './site'

export const dayforce: Site = {
  id: 'dayforce',
  name: 'Dayforce',
  rests: 'address and structured data',
  hosts: ['jobs.dayforcehcm.com'],
  framed: true,
  posting: { path: /\/(jobs|Posting\/View)\/\d+\/?(\?|$)/ },
  list: { path: /\/(alljobs|jobs)\/?(\?|$)/ },
}

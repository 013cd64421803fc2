import type { Site } from './site'

export const personio: Site = {
  id: 'personio',
  name: 'Personio',
  rests: 'address and structured data',
  hosts: ['jobs.personio.de', 'jobs.personio.com'],
  framed: true,
  posting: { path: /^\/job\/\d+\/?(\?|$)/ },
  list: { path: /^\/(\?|$)/ },
}

import type { Site } from './site'

export const teamtailor: Site = {
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['teamtailor.com'],
  posting: { path: /\/jobs\/\d[^/]*(\?|$)/ },
}

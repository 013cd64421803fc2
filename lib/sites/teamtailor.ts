import type { Site } from './site'

export const teamtailor: Site = {
  id: 'teamtailor',
  name: 'Teamtailor',
  rests: 'address and structured data',
  hosts: ['teamtailor.com'],
  framed: true,
  posting: { path: /^(\/[a-zA-Z-]{2,5})?\/jobs\/\d[^/?]*\/?(\?|$)/ },
  list: { path: /^(\/[a-zA-Z-]{2,5})?\/jobs\/?(\?|$)/ },
}

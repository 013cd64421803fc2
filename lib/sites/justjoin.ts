import type { Site } from './site'

export const justjoin: Site = {
  id: 'justjoin',
  name: 'Just Join IT',
  rests: 'address and structured data',
  hosts: ['justjoin.it'],
  posting: { path: /^\/job-offer\/[^/?]/ },
  list: { path: /^\/job-offers(\/|\?|$)/ },
}

import type { Site } from './site'

export const simplyhired: Site = {
  id: 'simplyhired',
  name: 'SimplyHired',
  rests: 'address and structured data',
  hosts: ['simplyhired.com', 'simplyhired.co.uk', 'simplyhired.ca'],
  posting: { path: /^\/job\/[^/?]/ },
  list: { path: /^\/search/ },
}

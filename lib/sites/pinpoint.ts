import type { Site } from './site'

export const pinpoint: Site = {
  id: 'pinpoint',
  name: 'Pinpoint',
  rests: 'address and structured data',
  hosts: ['pinpointhq.com'],
  framed: true,
  posting: { path: /^(\/[a-zA-Z-]{2,5})?\/postings\/[^/?]+\/?(\?|$)/ },
}

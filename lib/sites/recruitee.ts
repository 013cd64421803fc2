import type { Site } from './site'

export const recruitee: Site = {
  id: 'recruitee',
  name: 'Recruitee',
  rests: 'address and structured data',
  hosts: ['recruitee.com'],
  framed: true,
  posting: { path: /^(\/[a-zA-Z-]{2,5})?\/o\/[^/?]+\/?(\?|$)/ },
  list: { path: /^(\/[a-zA-Z-]{2,5})?\/(\?|$)/ },
}

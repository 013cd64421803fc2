import type { Site } from './site'

export const jora: Site = {
  id: 'jora',
  name: 'Jora',
  rests: 'address and structured data',
  hosts: ['jora.com'],
  posting: { path: /^\/job\/[^/?]/ },
  list: { path: /-jobs(-in-|\?|$)/ },
}

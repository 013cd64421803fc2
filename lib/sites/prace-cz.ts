import type { Site } from './site'

export const praceCz: Site = {
  id: 'prace-cz',
  name: 'Práce.cz',
  rests: 'address and structured data',
  hosts: ['prace.cz'],
  posting: { path: /^\/nabidka\/[^/?]/ },
  list: { path: /^\/(nabidky|hledat)(\/|\?|$)/ },
}

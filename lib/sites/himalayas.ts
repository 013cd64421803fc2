import type { Site } from './site'

export const himalayas: Site = {
  id: 'himalayas',
  name: 'Himalayas',
  hosts: ['himalayas.app'],
  posting: { path: /^\/companies\/[^/]+\/jobs\/[^/?]/ },
}

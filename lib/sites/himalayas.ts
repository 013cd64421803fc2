import type { Site } from './site'

export const himalayas: Site = {
  id: 'himalayas',
  name: 'Himalayas',
  rests: 'address and structured data',
  hosts: ['himalayas.app'],
  posting: { path: /^\/companies\/[^/?]+\/jobs\/[^/?]/ },
  list: { path: /^\/(jobs|companies\/[^/?]+\/jobs)(\/|\?|$)/ },
}

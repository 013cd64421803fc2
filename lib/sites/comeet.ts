import type { Site } from './site'

export const comeet: Site = {
  id: 'comeet',
  name: 'Comeet',
  rests: 'address and structured data',
  hosts: ['comeet.com', 'comeet.co'],
  framed: true,
  posting: { path: /^\/jobs\/[^/?]+\/[^/?]+\/[^/?]+\/[^/?]/ },
  list: { path: /^\/jobs\/[^/?]+\/[^/?]+\/?(\?|$)/ },
}

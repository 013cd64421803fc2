import type { Site } from './site'

export const breezy: Site = {
  id: 'breezy',
  name: 'Breezy HR',
  rests: 'address and structured data',
  hosts: ['breezy.hr'],
  framed: true,
  posting: { path: /^\/p\/[^/?]+\/?(\?|$)/ },
  list: { path: /^\/(\?|$)/ },
}

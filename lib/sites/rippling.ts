import type { Site } from './site'

export const rippling: Site = {
  id: 'rippling',
  name: 'Rippling',
  rests: 'address and structured data',
  hosts: ['ats.rippling.com'],
  framed: true,
  posting: { path: /\/jobs\/[^/?]+\/?(\?|$)/ },
  list: { path: /\/jobs\/?(\?|$)/ },
}

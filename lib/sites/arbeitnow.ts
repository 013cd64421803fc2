import type { Site } from './site'

export const arbeitnow: Site = {
  id: 'arbeitnow',
  name: 'Arbeitnow',
  rests: 'address and structured data',
  hosts: ['arbeitnow.com', 'arbeitnow.co.uk'],
  posting: { path: /^\/jobs\/companies\/[^/?]+\/[^/?]+\/?(\?|$)/ },
  list: { path: /^\/jobs(\/|\?|$)/ },
}

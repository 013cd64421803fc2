import type { Site } from './site'

export const karriereAt: Site = {
  id: 'karriere-at',
  name: 'karriere.at',
  rests: 'address and structured data',
  hosts: ['karriere.at'],
  posting: { path: /^\/jobs\/\d+\/?(\?|$)/ },
  list: { path: /^\/jobs(\/|\?|$)/ },
}

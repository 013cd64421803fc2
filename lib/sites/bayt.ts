import type { Site } from './site'

export const bayt: Site = {
  id: 'bayt',
  name: 'Bayt',
  rests: 'address and structured data',
  hosts: ['bayt.com'],
  posting: { path: /^\/[a-z]{2}\/[^/?]+\/jobs\/[^/?]+-\d+\/?(\?|$)/ },
  list: { path: /^\/[a-z]{2}\/[^/?]+\/jobs(\/|\?|$)/ },
}

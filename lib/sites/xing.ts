import type { Site } from './site'

export const xing: Site = {
  id: 'xing',
  name: 'XING',
  rests: 'address and structured data',
  hosts: ['xing.com'],
  posting: { path: /^\/jobs\/[^/?]+-\d+\/?(\?|$)/ },
  list: { path: /^\/jobs(\/|\?|$)/ },
}

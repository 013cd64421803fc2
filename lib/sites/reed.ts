import type { Site } from './site'

export const reed: Site = {
  id: 'reed',
  name: 'Reed',
  rests: 'address and structured data',
  hosts: ['reed.co.uk'],
  posting: { path: /^\/jobs\/[^/?]+\/\d+\/?(\?|$)/ },
  list: { path: /^\/jobs(\/|\?|$)/ },
}

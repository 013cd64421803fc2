import type { Site } from './site'

export const nofluffjobs: Site = {
  id: 'nofluffjobs',
  name: 'No Fluff Jobs',
  rests: 'address and structured data',
  hosts: ['nofluffjobs.com'],
  posting: { path: /^(\/[a-z]{2})?\/job\/[^/?]/ },
  list: { path: /^(\/[a-z]{2})?\/jobs(\/|\?|$)/ },
}

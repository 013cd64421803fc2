import type { Site } from './site'

export const eightfold: Site = {
  id: 'eightfold',
  name: 'Eightfold',
  rests: 'address and structured data',
  hosts: ['eightfold.ai'],
  posting: { path: /^\/careers\/job(\/|\?pid=)\d/ },
  list: { path: /^\/careers(\/|\?|$)/ },
}

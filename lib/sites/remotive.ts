import type { Site } from './site'

export const remotive: Site = {
  id: 'remotive',
  name: 'Remotive',
  rests: 'address and structured data',
  hosts: ['remotive.com', 'remotive.io'],
  posting: { path: /^\/remote-jobs\/[^/?]+\/[^/?]+-\d+\/?(\?|$)/ },
  list: { path: /^\/remote-jobs(\/|\?|$)/ },
}

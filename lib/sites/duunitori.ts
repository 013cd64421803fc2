import type { Site } from './site'

export const duunitori: Site = {
  id: 'duunitori',
  name: 'Duunitori',
  rests: 'address and structured data',
  hosts: ['duunitori.fi'],
  posting: { path: /^\/tyopaikat\/tyo\/[^/?]/ },
  list: { path: /^\/tyopaikat(\/|\?|$)/ },
}

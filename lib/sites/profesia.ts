import type { Site } from './site'

export const profesia: Site = {
  id: 'profesia',
  name: 'Profesia',
  rests: 'address and structured data',
  hosts: ['profesia.sk', 'profesia.cz'],
  posting: { path: /^\/praca\/[^/?]+\/O\d/ },
  list: { path: /^\/praca(\/|\?|$)/ },
}

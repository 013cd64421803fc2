import type { Site } from './site'

export const arbeitsagentur: Site = {
  id: 'arbeitsagentur',
  name: 'Bundesagentur für Arbeit',
  rests: 'address and structured data',
  hosts: ['arbeitsagentur.de'],
  posting: { path: /^\/jobsuche\/jobdetail\/[^/?]/ },
  list: { path: /^\/jobsuche(\/|\?|$)/ },
}

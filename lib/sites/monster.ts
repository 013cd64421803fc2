import type { Site } from './site'

export const monster: Site = {
  id: 'monster',
  name: 'Monster',
  rests: 'address and structured data',
  hosts: ['monster.com', 'monster.co.uk', 'monster.ie', 'monster.ca', 'monster.de', 'monster.at', 'monster.ch', 'monster.fr', 'monster.lu', 'monster.be', 'monster.nl', 'monster.es', 'monster.it', 'monster.se'],
  // The number at the end is the same in every language's address.
  posting: { path: /^\/job-openings\/[^/?]|--[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/ },
  list: { path: /^\/jobs\// },
}

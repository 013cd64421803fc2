import type { Site } from './site'

export const apec: Site = {
  id: 'apec',
  name: 'Apec',
  rests: 'address and structured data',
  hosts: ['apec.fr'],
  posting: { path: /\/detail-offre\/[^/?]/ },
  list: { path: /\/recherche-emploi\.html/ },
}

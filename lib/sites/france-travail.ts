import type { Site } from './site'

export const franceTravail: Site = {
  id: 'france-travail',
  name: 'France Travail',
  rests: 'address and structured data',
  hosts: ['candidat.francetravail.fr', 'candidat.pole-emploi.fr'],
  posting: { path: /^\/offres\/recherche\/detail\/[^/?]/ },
  list: { path: /^\/offres\// },
}

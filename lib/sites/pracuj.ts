import type { Site } from './site'

export const pracuj: Site = {
  id: 'pracuj',
  name: 'Pracuj.pl',
  rests: 'address and structured data',
  hosts: ['pracuj.pl'],
  posting: { path: /^\/praca\/[^?]*,oferta,\d/ },
  list: { path: /^\/praca(\/|;|\?|$)/ },
}

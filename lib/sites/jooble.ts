import type { Site } from './site'

export const jooble: Site = {
  id: 'jooble',
  name: 'Jooble',
  rests: 'address and structured data',
  hosts: ['jooble.org'],
  posting: { path: /^\/jdp\/-?\d/ },
  list: { path: /^\/SearchResult/ },
}

import type { Site } from './site'

export const catho: Site = {
  id: 'catho',
  name: 'Catho',
  rests: 'address and structured data',
  hosts: ['catho.com.br'],
  posting: { path: /^\/vagas\/[^/?]+\/\d+\/?(\?|$)/ },
  list: { path: /^\/vagas(\/|\?|$)/ },
}

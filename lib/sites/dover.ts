import type { Site } from './site'

export const dover: Site = {
  id: 'dover',
  name: 'Dover',
  rests: 'address and structured data',
  hosts: ['app.dover.com'],
  posting: { path: /^\/apply\/[^/?]+\/[\da-f-]{36}/ },
  list: { path: /^\/jobs\/[^/?]/ },
}

import type { Site } from './site'

export const eures: Site = {
  id: 'eures',
  name: 'EURES',
  rests: 'address and structured data',
  hosts: ['europa.eu'],
  posting: { path: /^\/eures\/portal\/jv-se\/jv-details\/[^/?]/ },
  list: { path: /^\/eures\/portal\/jv-se\// },
  onRequest: true,
  remark: 'shares its host with all of the European Union’s pages',
}

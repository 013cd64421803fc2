import type { Site } from './site'

export const hellowork: Site = {
  id: 'hellowork',
  name: 'HelloWork',
  rests: 'address and structured data',
  hosts: ['hellowork.com'],
  posting: { path: /^\/fr-fr\/emplois\/\d+\.html/ },
  list: { path: /^\/fr-fr\/emploi/ },
}

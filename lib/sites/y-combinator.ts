import type { Site } from './site'

export const yCombinator: Site = {
  id: 'y-combinator',
  name: 'Y Combinator',
  hosts: ['ycombinator.com', 'workatastartup.com'],
  posting: { path: /^(\/companies\/[^/]+\/jobs\/\w|\/jobs\/\d)/ },
}

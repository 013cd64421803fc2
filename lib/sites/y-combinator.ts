import type { Site } from './site'

export const yCombinator: Site = {
  id: 'y-combinator',
  name: 'Y Combinator',
  rests: 'address and structured data',
  hosts: ['ycombinator.com', 'workatastartup.com'],
  posting: { path: /^(\/companies\/[^/]+\/jobs\/\w|\/jobs\/\d)/ },
  list: { path: /^\/(companies\/[^/]+\/)?jobs/ },
}

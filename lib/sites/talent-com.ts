import type { Site } from './site'

export const talentCom: Site = {
  id: 'talent-com',
  name: 'Talent.com',
  rests: 'address and structured data',
  hosts: ['talent.com'],
  posting: { path: /^\/view\?([^#]*&)?id=/ },
  list: { path: /^\/jobs/ },
}

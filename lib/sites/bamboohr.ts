import type { Site } from './site'

export const bamboohr: Site = {
  id: 'bamboohr',
  name: 'BambooHR',
  rests: 'address and structured data',
  hosts: ['bamboohr.com'],
  posting: { path: /^\/(careers\/\d[^/?]*\/?(\?|$)|jobs\/view\.php\?)/ },
  list: { path: /^\/(careers|jobs)\/?(\?|$)/ },
}

import type { Site } from './site'

export const bamboohr: Site = {
  id: 'bamboohr',
  name: 'BambooHR',
  rests: 'address and structured data',
  hosts: ['bamboohr.com'],
  framed: true,
  posting: { path: /^\/(careers\/\d[^/?]*\/?(\?|$)|jobs\/view\.php\?)/ },
  list: { path: /^\/(careers|jobs(\/embed2?\.php)?)\/?(\?|$)/ },
}

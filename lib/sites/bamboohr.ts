import type { Site } from './site'

export const bamboohr: Site = {
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['bamboohr.com'],
  posting: { path: /^\/(careers\/\d|jobs\/view\.php\?)/ },
}

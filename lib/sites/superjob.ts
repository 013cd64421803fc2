import type { Site } from './site'

export const superjob: Site = {
  id: 'superjob',
  name: 'SuperJob',
  rests: 'address and structured data',
  hosts: ['superjob.ru'],
  posting: { path: /^\/vakansii\/[^/?]+-\d+\.html/ },
  list: { path: /^\/(vakansii|vacancy)\// },
}

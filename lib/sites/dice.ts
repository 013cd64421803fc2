import type { Site } from './site'

export const dice: Site = {
  id: 'dice',
  name: 'Dice',
  rests: 'address and structured data',
  hosts: ['dice.com'],
  posting: { path: /^\/job-detail\/[\da-f-]{36}|^\/jobs\/detail\// },
  list: { path: /^\/jobs/ },
}

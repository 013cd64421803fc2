import type { Site } from './site'

export const ukg: Site = {
  id: 'ukg',
  name: 'UKG (UltiPro)',
  rests: 'address and structured data',
  hosts: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', 'recruiting.ultipro.ca'],
  posting: { path: /\/JobBoard\/[^/?]+\/OpportunityDetail\?/ },
  list: { path: /\/JobBoard\// },
}

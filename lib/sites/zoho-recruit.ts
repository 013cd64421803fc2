import type { Site } from './site'

export const zohoRecruit: Site = {
  id: 'zoho-recruit',
  name: 'Zoho Recruit',
  rests: 'address and structured data',
  hosts: ['zohorecruit.com', 'zohorecruit.eu', 'zohorecruit.in'],
  framed: true,
  posting: { path: /^\/jobs\/[^/?]+\/\d/ },
  list: { path: /^\/jobs\/[^/?]+\/?(\?|$)/ },
}

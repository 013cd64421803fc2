import type { Site } from './site'

export const paylocity: Site = {
  id: 'paylocity',
  name: 'Paylocity',
  rests: 'address and structured data',
  hosts: ['recruiting.paylocity.com'],
  framed: true,
  posting: { path: /^\/[Rr]ecruiting\/[Jj]obs\/Details\/\d/ },
  list: { path: /^\/[Rr]ecruiting\/[Jj]obs\/All\// },
}

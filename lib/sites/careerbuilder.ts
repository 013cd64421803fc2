import type { Site } from './site'

export const careerbuilder: Site = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  rests: 'address and structured data',
  hosts: ['careerbuilder.com'],
  posting: { path: /^\/job\/[^/?]/ },
  list: { path: /^\/jobs/ },
}

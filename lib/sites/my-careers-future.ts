import type { Site } from './site'

export const myCareersFuture: Site = {
  id: 'my-careers-future',
  name: 'MyCareersFuture',
  rests: 'address and structured data',
  hosts: ['mycareersfuture.gov.sg'],
  posting: { path: /^\/job\/[^?]*-[\da-f]{32}/ },
  list: { path: /^\/search/ },
}

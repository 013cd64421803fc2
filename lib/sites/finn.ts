import type { Site } from './site'

export const finn: Site = {
  id: 'finn',
  name: 'FINN',
  rests: 'address and structured data',
  hosts: ['finn.no'],
  posting: { path: /^\/job\/(ad\/\d|[^?]*ad\.html\?.*finnkode=\d)/ },
  list: { path: /^\/job\/[^?]*search/ },
  onRequest: true,
  remark: 'shares its host with all kinds of advertisements',
}

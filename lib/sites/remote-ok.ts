import type { Site } from './site'

export const remoteOk: Site = {
  id: 'remote-ok',
  name: 'Remote OK',
  rests: 'address and structured data',
  hosts: ['remoteok.com', 'remoteok.io'],
  posting: { path: /^\/remote-jobs\/[^?]*\d{4}/ },
  list: { path: /^\/remote-[^/?]*jobs/ },
}

import type { Site } from './site'

export const remoteOk: Site = {
  id: 'remote-ok',
  name: 'Remote OK',
  hosts: ['remoteok.com', 'remoteok.io'],
  posting: { path: /^\/remote-jobs\/[^?]*\d{4}/ },
}

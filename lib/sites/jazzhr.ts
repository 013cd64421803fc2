import type { Site } from './site'

export const jazzhr: Site = {
  id: 'jazzhr',
  name: 'JazzHR',
  rests: 'address and structured data',
  hosts: ['applytojob.com'],
  framed: true,
  posting: { path: /^\/apply\/(jobs\/details\/)?[A-Za-z\d]{8,}(\/|\?|$)/ },
  list: { path: /^\/apply(\/jobs)?\/?(\?|$)/ },
}

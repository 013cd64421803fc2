import type { Site } from './site'

export const workable: Site = {
  id: 'workable',
  name: 'Workable',
  rests: 'address and structured data',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  framed: true,
  posting: { path: /^\/(([^/?]+\/)?j\/[\dA-F]{10}\/?(\?|$)|view\/)/ },
  list: { path: /^\/(search|[^/?]+\/?(\?|$))/ },
}

import type { Site } from './site'

export const workable: Site = {
  id: 'workable',
  name: 'Workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  posting: { path: /^\/([^/]+\/j\/[\dA-F]{10}\/?(\?|$)|view\/)/ },
}

import type { Site } from './site'

export const jobindex: Site = {
  id: 'jobindex',
  name: 'Jobindex',
  rests: 'address and structured data',
  hosts: ['jobindex.dk'],
  posting: { path: /^\/(jobannonce|vis-job)\/[^/?]/ },
  list: { path: /^\/jobsoegning/ },
}

import type { Site } from './site'

export const governmentjobs: Site = {
  id: 'governmentjobs',
  name: 'GovernmentJobs (NEOGOV)',
  rests: 'address and structured data',
  hosts: ['governmentjobs.com'],
  posting: { path: /^\/(careers\/[^/?]+\/)?jobs\/(newprint\/)?\d/ },
  list: { path: /^\/(jobs|careers\/[^/?]+)\/?(\?|$)/ },
}

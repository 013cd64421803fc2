import type { Site } from './site'

export const jobBank: Site = {
  id: 'job-bank',
  name: 'Job Bank (Canada)',
  rests: 'address and structured data',
  hosts: ['jobbank.gc.ca', 'guichetemplois.gc.ca'],
  posting: { path: /^\/(jobsearch\/jobposting|rechercheemplois\/offredemploi)\/\d/ },
  list: { path: /^\/(jobsearch|rechercheemplois)\// },
}

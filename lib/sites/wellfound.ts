import type { Site } from './site'

export const wellfound: Site = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com'],
  posting: { path: /\/jobs\/\d|[?&]job_listing_slug=\d/ },
}

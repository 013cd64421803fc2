import type { Site } from './site'

export const wellfound: Site = {
  id: 'wellfound',
  name: 'Wellfound',
  rests: 'address and structured data',
  hosts: ['wellfound.com'],
  posting: { path: /\/jobs\/\d|[?&]job_listing_slug=\d/ },
  list: { path: /^\/(jobs|role|location)|\/jobs(\?|$)/ },
}

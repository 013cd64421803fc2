import type { Site } from './site'

export const zipRecruiter: Site = {
  id: 'zip-recruiter',
  name: 'ZipRecruiter',
  rests: 'address and structured data',
  hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk', 'ziprecruiter.ie', 'ziprecruiter.in'],
  // A firm's posting, a posting by its number, and (outside the United States) number and title in one.
  posting: { path: /^\/c\/[^/]+\/Job\/|^\/jobs\/([^/?]+-[\da-f]{8}\/[^/?]+-[\da-f]{8}|\d+-)/ },
  list: { path: /^\/(jobs-search|candidate\/search|[Jj]obs(\/|-|$))/ },
}

import type { Site } from './site'

export const glassdoor: Site = {
  id: 'glassdoor',
  name: 'Glassdoor',
  rests: 'address and structured data',
  hosts: ['glassdoor.com', 'glassdoor.co.uk', 'glassdoor.de', 'glassdoor.at', 'glassdoor.ch', 'glassdoor.fr', 'glassdoor.be', 'glassdoor.nl', 'glassdoor.ie', 'glassdoor.it', 'glassdoor.es', 'glassdoor.ca', 'glassdoor.co.in', 'glassdoor.com.au', 'glassdoor.sg', 'glassdoor.com.br'],
  posting: { path: /^\/job-listing\// },
  list: { path: /^\/Job\// },
}

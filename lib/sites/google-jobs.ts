import type { Site } from './site'

const COUNTRIES = ['com', 'de', 'at', 'ch', 'fr', 'es', 'it', 'nl', 'be', 'pl', 'pt', 'cz', 'se', 'dk', 'fi', 'no', 'ie', 'ca', 'co.uk', 'co.in', 'co.jp', 'com.au', 'com.br', 'com.mx']

export const googleJobs: Site = {
  id: 'google-jobs',
  name: 'Google’s jobs panel',
  rests: 'address and structured data',
  onRequest: true,
  remark: 'not watched, because nearly all of its pages are searches for other things: open one job, then press “Read this page”, or choose “Always on this site”',
  hosts: COUNTRIES.map(country => `google.${country}`),
  // Addresses of the list; which of its jobs is open stands in no part of the address that a page may be known by.
  posting: { path: /^\/about\/careers\/applications\/jobs\/results\/\d/ },
  list: { path: /^\/search\?.*(ibp=htl;jobs|udm=8)/ },
}

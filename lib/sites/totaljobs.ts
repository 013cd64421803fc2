import type { Site } from './site'

export const totaljobs: Site = {
  id: 'totaljobs',
  name: 'Totaljobs and CWJobs',
  rests: 'address and structured data',
  hosts: ['totaljobs.com', 'cwjobs.co.uk'],
  posting: { path: /^\/job\/([^?]*-job)?\d+\/?(\?|$)/ },
  list: { path: /^\/jobs(\/|\?|$)/ },
}

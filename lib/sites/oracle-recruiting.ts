import type { Site } from './site'

export const oracleRecruiting: Site = {
  id: 'oracle-recruiting',
  name: 'Oracle Recruiting Cloud',
  rests: 'address and structured data',
  hosts: [
    'fa.oraclecloud.com', 'fa.us2.oraclecloud.com', 'fa.us6.oraclecloud.com', 'fa.em2.oraclecloud.com',
    'fa.em3.oraclecloud.com', 'fa.ap1.oraclecloud.com', 'fa.ocs.oraclecloud.com',
  ],
  posting: { path: /^\/hcmUI\/CandidateExperience\/[^?]*\/(job|preview)\/[^/?]+\/?(\?|$)/ },
  list: { path: /^\/hcmUI\/CandidateExperience\// },
}

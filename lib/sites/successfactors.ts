import type { Site } from './site'
import { wordsAt } from './words-at'

const property = (document: Document, ...names: string[]) => wordsAt(document, ...names.map(name => `[data-careersite-propertyid="${name}"]`))

export const successfactors: Site = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  rests: 'recorded page',
  hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu', 'jobs.hr.cloud.sap', 'jobs.sap.com'],
  framed: true,
  posting: { path: /^\/(career\?.*career_job_req_id=\d|sfcareer\/jobreqcareer\?|job\/[^?]*\d\/?(\?|$))/ },
  list: { path: /^\/(career\?|search|go\/)/ },
  remark: 'most employers show it under an address of their own, where its annotations are read',
  // Properties of SuccessFactors' own pages; the same names for every employer, though each shows only some.
  capture: ({ document }) => ({
    fields: {
      title: property(document, 'title'),
      location: property(document, 'location', 'city'),
      employment: property(document, 'shifttype'),
      department: property(document, 'department'),
      posted: property(document, 'date'),
    },
  }),
}

import type { Site } from './site'

export const taleo: Site = {
  id: 'taleo',
  name: 'Oracle Taleo',
  rests: 'address and structured data',
  hosts: ['taleo.net'],
  framed: true,
  posting: { path: /\/(jobdetail\.ftl|viewRequisition|requisition\.jsp)\?/ },
  list: { path: /\/(jobsearch\.ftl|moresearch\.ftl|searchResults|jobSearch\.jsp)/ },
}

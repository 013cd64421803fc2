import type { Site } from './site'

export const arbeidsplassen: Site = {
  id: 'arbeidsplassen',
  name: 'Arbeidsplassen (NAV)',
  rests: 'address and structured data',
  hosts: ['arbeidsplassen.nav.no'],
  posting: { path: /^\/stillinger\/stilling\/[^/?]/ },
  list: { path: /^\/stillinger\/?(\?|$)/ },
}

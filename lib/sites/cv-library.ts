import type { Site } from './site'

export const cvLibrary: Site = {
  id: 'cv-library',
  name: 'CV-Library',
  rests: 'address and structured data',
  hosts: ['cv-library.co.uk'],
  posting: { path: /^\/job\/\d+(\/|\?|$)/ },
  list: { path: /^\/([^/?]*-)?jobs(-|\/|\?|$)/ },
}

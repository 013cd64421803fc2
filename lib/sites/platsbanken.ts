import type { Site } from './site'

export const platsbanken: Site = {
  id: 'platsbanken',
  name: 'Platsbanken',
  rests: 'address and structured data',
  hosts: ['arbetsformedlingen.se'],
  posting: { path: /^\/platsbanken\/annonser\/\d/ },
  list: { path: /^\/platsbanken(\/|\?|$)/ },
}

import type { Site } from './site'

export const gupy: Site = {
  id: 'gupy',
  name: 'Gupy',
  rests: 'address and structured data',
  hosts: ['gupy.io'],
  posting: { path: /^\/(jobs\/\d|job\/ey)/ },
  list: { path: /^\/job-search/ },
}

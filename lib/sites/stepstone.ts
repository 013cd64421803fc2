import type { Site } from './site'

export const stepstone: Site = {
  id: 'stepstone',
  name: 'StepStone',
  rests: 'address and structured data',
  hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl'],
  posting: { path: /--\d+(-\d+)?-inline\.html/ },
}

import type { Site } from './site'

export const adzuna: Site = {
  id: 'adzuna',
  name: 'Adzuna',
  rests: 'address and structured data',
  hosts: [
    'adzuna.com', 'adzuna.at', 'adzuna.be', 'adzuna.ca', 'adzuna.ch', 'adzuna.co.nz', 'adzuna.co.uk', 'adzuna.co.za',
    'adzuna.com.au', 'adzuna.com.br', 'adzuna.com.mx', 'adzuna.de', 'adzuna.es', 'adzuna.fr', 'adzuna.in', 'adzuna.it',
    'adzuna.nl', 'adzuna.pl', 'adzuna.sg',
  ],
  posting: { path: /^\/(jobs\/)?details\/\d/ },
  list: { path: /^\/(jobs\/)?search/ },
}

import type { Site } from './site'

export const builtIn: Site = {
  id: 'built-in',
  name: 'Built In',
  rests: 'address and structured data',
  hosts: [
    'builtin.com', 'builtinaustin.com', 'builtinboston.com', 'builtinchicago.org', 'builtincolorado.com', 'builtinla.com',
    'builtinnyc.com', 'builtinseattle.com', 'builtinsf.com',
  ],
  posting: { path: /^\/job\/([^?]*\/)?\d+\/?(\?|$)/ },
  list: { path: /^\/jobs(\/|\?|$)/ },
}

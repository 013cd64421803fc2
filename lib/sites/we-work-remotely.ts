import type { Site } from './site'

export const weWorkRemotely: Site = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  rests: 'address and structured data',
  hosts: ['weworkremotely.com'],
  posting: { path: /^\/(remote-jobs|listings)\/(?!(search|new)(\/|\?|$))[^/?]/ },
  list: { path: /^\/(categories\/|remote-jobs)/ },
}

import type { Site } from './site'

export const welcomeToTheJungle: Site = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  rests: 'address and structured data',
  hosts: ['welcometothejungle.com'],
  posting: { path: /\/companies\/[^/]+\/jobs\/[^/?]|^\/jobs\/[\w-]{6,}$/ },
  list: { path: /\/jobs(\/|\?|$)/ },
}

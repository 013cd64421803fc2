import type { Site } from './site'

export const welcomeToTheJungle: Site = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  hosts: ['welcometothejungle.com'],
  posting: { path: /\/companies\/[^/]+\/jobs\/[^/?]/ },
}

import type { Site } from './site'

export const factorial: Site = {
  id: 'factorial',
  name: 'Factorial',
  rests: 'address and structured data',
  hosts: ['factorialhr.com'],
  posting: { path: /^\/job_posting\/[^/?]+-\d+\/?(\?|$)/ },
}

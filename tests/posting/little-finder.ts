import type { FindSkills } from '../../lib/posting/skill-groups'

/** A finder that knows a handful of names, each as written, whole words, letter case aside. */
export const finderOf = (...names: string[]): FindSkills => {
  const known = [...names].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text => [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ skill: known.find(name => name.toLowerCase() === words.toLowerCase()) ?? words, from: index, to: index + words.length }))
}

/** Kitchen and office skills for tests. */
export const kitchen = finderOf('Baking', 'Pastry', 'Grilling', 'Plating', 'Butchery', 'Sourdough', 'Excel', 'SAP', 'French', 'Inventory', 'HACCP', 'Kubernetes', 'KServe', 'Seldon', 'AWS', 'GCP', 'Docker', 'MLflow', 'Weights & Biases', 'Python', 'Go')

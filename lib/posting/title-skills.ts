import type { Said, Stated } from '../text/said'
import type { Requirement } from './posting'
import type { FindSkills } from './skill-groups'

const part = (said: Said, from: number, to: number): Said =>
  said.source === 'text' && said.from !== undefined ? { ...said, words: said.words.slice(from, to), from: said.from + from, to: said.from + to } : { ...said, words: said.words.slice(from, to) }

/** The skills a job's title names, as mentioned: a title tells what the job is about, not what one must know. */
export const skillsOfTitle = (title: Stated<string> | undefined, findSkills: FindSkills): Requirement[] => {
  if (!title) return []
  const found = findSkills(title.said.words)
  return found.length === 0 ? [] : [{ tier: 'mentioned', said: title.said, skills: found.map(({ skill, from, to }) => ({ anyOf: [{ skill, said: part(title.said, from, to) }] })) }]
}

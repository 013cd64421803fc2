import { findSkills, findSkillsWith } from '../skills/find'
import { inflected } from '../skills/inflected'
import { isBuiltIn } from '../skills/known'
import { type OwnSkills, withoutMuted } from '../skills/own'
import type { Said } from '../text/said'
import { withoutDegreeSubjects } from './degree-subjects'
import { withoutEmployer } from './employer-in-line'
import { languageOf } from '../facts/tongue'
import { eachSkillOnce } from './once'
import type { Posting, Requirement } from './posting'
import { type FindSkills, skillGroups } from './skill-groups'
import { skillsOfTitle } from './title-skills'

/** Finds the built-in skills and those that the person added, muted ones too: what a page says does not hang on what one wants to see of it. */
export const findIncluding = (own: OwnSkills | undefined): FindSkills => {
  const whole = own && withoutMuted(own)
  return text => findSkills(text, whole)
}

const skillsOf = ({ skills }: Requirement): string[] => skills.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill))

/** Whether the person muted or took out again one of its skills, or has names of their own for words of it. */
const isTouched = ({ requirements, title }: Posting, own: OwnSkills): boolean => {
  const named = new Set(requirements.flatMap(skillsOf))
  for (const skill of named) if (own.mutedNames.has(skill) || (!own.broader.has(skill) && !isBuiltIn(skill))) return true
  const words = [...requirements.map(({ said }) => said.words), title?.said.words ?? ''].join('\n')
  return own.table !== undefined && findSkillsWith([own.table], words).length > 0
}

const isOfTitle = ({ said, tier }: Requirement, { title }: Posting): boolean => tier === 'mentioned' && said.words === title?.said.words

const part = (said: Said, from: number, to: number): Said =>
  said.source === 'text' && said.from !== undefined ? { ...said, words: said.words.slice(from, to), from: said.from + from, to: said.from + to } : { ...said, words: said.words.slice(from, to) }

const found = (line: Requirement, find: FindSkills, lang: string): Requirement => ({
  ...line,
  skills: skillGroups(line.said.words, find, lang).map(({ anyOf, weak }) => ({
    anyOf: anyOf.map(({ skill, from, to }) => ({ skill, said: part(line.said, from, to) })),
    ...(weak && { weak }),
  })),
})

/** The lines with what the person's vocabulary finds in them; one that names nothing but muted skills goes. */
const linesAnew = (lines: readonly Requirement[], own: OwnSkills, lang: string, employer: string | undefined): Requirement[] => {
  const yours = inflected(withoutEmployer(text => findSkills(text, own), employer), lang)
  const find = withoutDegreeSubjects(yours)
  const including = inflected(withoutEmployer(findIncluding(own), employer), lang)
  const isMuted = (words: string): boolean => yours(words).length === 0 && including(words).length > 0
  return lines.map(line => found(line, find, lang)).filter(({ skills, said }) => skills.length > 0 || !isMuted(said.words))
}

/**
 * A posting as it was read, with the skills that the person's own vocabulary makes of its lines: added ones among them, muted ones
 * not, the tiers as they were. A line that names nothing but muted skills asks for nothing. What nothing of theirs touches comes back
 * as it is. A line that says nothing but a skill that was unknown when it was read is not among a posting's lines; a new reading of
 * the page brings it.
 */
export const asYours = (posting: Posting, own: OwnSkills | undefined): Posting => {
  if (own === undefined || !isTouched(posting, own)) return posting
  const lines = posting.requirements.filter(line => !isOfTitle(line, posting))
  const lang = languageOf(lines.map(({ said }) => ({ kind: 'item', text: said.words, under: [] }))) ?? posting.lang?.slice(0, 2).toLowerCase() ?? ''
  const employer = (posting.company ?? posting.agency)?.value
  return { ...posting, requirements: eachSkillOnce([...linesAnew(lines, own, lang, employer), ...skillsOfTitle(posting.title, withoutEmployer(text => findSkills(text, own), employer))]) }
}

import { findSkills } from '../skills/find'
import { skillNamed } from '../skills/named'
import { relation } from '../skills/relation'
import type { OwnSkills } from '../skills/own'
import type { SkillSense } from './skill-sense'

/** The sense for skills that the built-in vocabulary gives. */
export const vocabularySense: SkillSense = {
  find: text => findSkills(text),
  named: words => skillNamed(words),
  relation: (have, wanted) => relation(have, wanted),
}

/** The same with what the person added, renamed and muted. */
export const senseWith = (own: OwnSkills): SkillSense => ({
  find: text => findSkills(text, own),
  named: words => skillNamed(words, own),
  relation: (have, wanted) => relation(have, wanted, own),
})

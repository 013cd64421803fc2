import { findSkills } from '../skills/find'
import { skillNamed } from '../skills/named'
import { relation } from '../skills/relation'
import { shownName, type OwnSkills } from '../skills/own'
import type { SkillSense } from './skill-sense'

/** The sense for skills that the built-in vocabulary gives. */
export const vocabularySense: SkillSense = {
  find: text => findSkills(text),
  named: words => skillNamed(words),
  relation: (have, wanted) => relation(have, wanted),
}

const unlessMuted = (skill: string | undefined, own: OwnSkills): string | undefined => (skill !== undefined && own.mutedNames.has(skill) ? undefined : skill)

/** The same with what the person added, renamed and muted; without anything of theirs the same object, so that what rests on it is kept. */
export const senseWith = (own: OwnSkills | undefined): SkillSense =>
  own === undefined ? vocabularySense : {
    find: text => findSkills(text, own),
    named: words => unlessMuted(skillNamed(words, own), own),
    relation: (have, wanted) => (own.mutedNames.has(have) || own.mutedNames.has(wanted) ? undefined : relation(have, wanted, own)),
    shown: skill => shownName(skill, own),
  }

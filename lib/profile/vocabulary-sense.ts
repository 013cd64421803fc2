import { findSkills } from '../skills/find'
import { skillNamed } from '../skills/named'
import { relation } from '../skills/relation'
import type { SkillSense } from './skill-sense'

/** The sense for skills that the built-in vocabulary gives. */
export const vocabularySense: SkillSense = { find: findSkills, named: skillNamed, relation }

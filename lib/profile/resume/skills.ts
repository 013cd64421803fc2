import { practiceOf, skillsOf } from '../practice'
import { emptyProfile, type ProfileSkill, type ProfileWork } from '../profile'
import type { SkillSense } from '../skill-sense'
import { listOf, recordOf, textOf, textsOf } from './loose'

const MOST_SKILLS = 600

/** The names a résumé lists: keywords always; a group's own name only where it is a skill itself ("Python", not "Tools"). */
const namesOf = (entries: unknown[], sense: SkillSense, left: string[]): string[] =>
  entries.flatMap((value, i) => {
    const entry = recordOf(value)
    const name = textOf(value) ?? (entry && textOf(entry.get('name')))
    const keywords = entry ? textsOf(entry.get('keywords')) : []
    if (name === undefined && keywords.length === 0) {
      left.push(`Skill ${i + 1}: no name`)
      return []
    }
    const own = name !== undefined && (keywords.length === 0 || sense.named(name) !== undefined) ? [name] : []
    return [...own, ...keywords]
  })

const toHalfYear = (years: number): number => Math.floor(years * 2) / 2

/** The skills of a JSON Resume, each once, with the years and the last year that dated work naming it shows on `today`. */
export const resumeSkills = (skills: unknown, work: readonly ProfileWork[], today: string, sense: SkillSense, left: string[]): ProfileSkill[] => {
  const names = namesOf(listOf(skills), sense, left).slice(0, MOST_SKILLS)
  const practice = practiceOf({ ...emptyProfile(), skills: names.map(name => ({ name })), work: [...work] }, today, sense)
  const once = new Map<string, ProfileSkill>()
  for (const name of names) {
    const named = skillsOf(name, sense)
    const key = named.join('|') || name.toLowerCase()
    if (once.has(key)) continue
    const shown = named.length === 1 && named[0] !== undefined ? practice.get(named[0]) : undefined
    const years = toHalfYear(shown?.years ?? 0)
    once.set(key, { name, ...(years > 0 && { years }), ...(shown?.last !== undefined && { last: shown.last }) })
  }
  return [...once.values()]
}

import type { SkillFound } from '../skills/skill'
import type { Said } from '../text/said'
import type { Requirement, SkillGroup, Tier } from './posting'

const RANK: Readonly<Record<Tier, number>> = { must: 0, nice: 1, mentioned: 2 }
/** No more words than these are kept beside those a skill was first read from. */
const MOST_WORDS = 4

/** Strong before weak, a skill by itself before alternatives, else the order of the posting. */
const inOrderOfStrength = (requirements: readonly Requirement[]): { requirement: Requirement; group: SkillGroup }[] =>
  requirements
    .flatMap((requirement, at) => requirement.skills.map(group => ({ requirement, group, at })))
    .sort((a, b) => RANK[a.requirement.tier] - RANK[b.requirement.tier] || Number(a.group.weak ?? false) - Number(b.group.weak ?? false) || Number(a.group.anyOf.length > 1) - Number(b.group.anyOf.length > 1) || a.at - b.at)

/** A skill with the other words that the posting has for it; the same words in upper and lower case are the same. */
const withWords = (found: SkillFound, others: readonly Said[]): SkillFound => {
  const { also: _, ...plain } = found
  const seen = new Set([found.said.words.toLowerCase()])
  const also = others.filter(({ words }) => !seen.has(words.toLowerCase()) && seen.add(words.toLowerCase())).slice(0, MOST_WORDS)
  return also.length === 0 ? plain : { ...plain, also }
}

/**
 * Each skill once, where the posting insists on it most, with the other words by which it asks for it as much ("pneumatics" beside
 * "hydraulics"). Alternatives of which one is asked for by itself in the same tier are met by that one and go; where it is asked for
 * more strongly ("must Baking" above "nice Baking or Pastry"), and of examples and what is only mentioned, the others stay.
 */
export const eachSkillOnce = (requirements: readonly Requirement[]): Requirement[] => {
  const taken = new Map<string, { tier: Tier; words: Said[] }>()
  const kept = new Map<SkillGroup, SkillFound[]>()
  for (const { requirement, group } of inOrderOfStrength(requirements)) {
    const left = group.anyOf.filter(({ skill }) => !taken.has(skill))
    const askedAlready = group.anyOf.some(({ skill }) => taken.get(skill)?.tier === requirement.tier)
    const metAnyway = askedAlready && group.anyOf.length > 1 && !group.weak && requirement.tier !== 'mentioned'
    if (left.length > 0 && !metAnyway) kept.set(group, left)
    for (const { skill, said, also = [] } of group.anyOf) {
      const before = taken.get(skill)
      if (before === undefined) taken.set(skill, { tier: requirement.tier, words: [...also] })
      else if (before.tier === requirement.tier) before.words.push(said, ...also)
    }
  }
  const asKept = (group: SkillGroup): SkillGroup[] => {
    const left = kept.get(group)
    return left ? [{ ...group, anyOf: left.map(found => withWords(found, taken.get(found.skill)?.words ?? [])) }] : []
  }
  return requirements
    .map(requirement => ({ ...requirement, skills: requirement.skills.flatMap(asKept) }))
    .filter(({ tier, skills }) => skills.length > 0 || tier !== 'mentioned')
}

import type { Requirement, SkillGroup, Tier } from './posting'

const RANK: Readonly<Record<Tier, number>> = { must: 0, nice: 1, mentioned: 2 }

/** Strong before weak, a skill by itself before alternatives, else the order of the posting. */
const inOrderOfStrength = (requirements: readonly Requirement[]): { requirement: Requirement; group: SkillGroup }[] =>
  requirements
    .flatMap((requirement, at) => requirement.skills.map(group => ({ requirement, group, at })))
    .sort((a, b) => RANK[a.requirement.tier] - RANK[b.requirement.tier] || Number(a.group.weak ?? false) - Number(b.group.weak ?? false) || Number(a.group.anyOf.length > 1) - Number(b.group.anyOf.length > 1) || a.at - b.at)

/**
 * Each skill once, where the posting insists on it most. Alternatives of which one is asked for by itself in the same tier are
 * met by that one and go; where it is asked for more strongly ("must Baking" above "nice Baking or Pastry"), and of examples
 * and what is only mentioned, the others stay.
 */
export const eachSkillOnce = (requirements: readonly Requirement[]): Requirement[] => {
  const taken = new Map<string, Tier>()
  const kept = new Map<SkillGroup, SkillGroup>()
  for (const { requirement, group } of inOrderOfStrength(requirements)) {
    const left = group.anyOf.filter(({ skill }) => !taken.has(skill))
    const askedAlready = group.anyOf.some(({ skill }) => taken.get(skill) === requirement.tier)
    const metAnyway = askedAlready && group.anyOf.length > 1 && !group.weak && requirement.tier !== 'mentioned'
    if (left.length > 0 && !metAnyway) kept.set(group, { ...group, anyOf: left })
    for (const { skill } of left) taken.set(skill, requirement.tier)
  }
  return requirements
    .map(requirement => ({ ...requirement, skills: requirement.skills.flatMap(group => kept.get(group) ?? []) }))
    .filter(({ tier, skills }) => skills.length > 0 || tier !== 'mentioned')
}

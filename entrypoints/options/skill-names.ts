import type { Role } from '../../lib/roles/role'

/** The skills that the saved roles name, the most frequent first: what a profile is most likely to be asked about. */
export const skillNamesOf = (roles: readonly Role[]): string[] => {
  const count = new Map<string, number>()
  for (const { posting } of roles) {
    const named = new Set(posting.requirements.flatMap(({ skills }) => skills.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill))))
    for (const skill of named) count.set(skill, (count.get(skill) ?? 0) + 1)
  }
  return [...count].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([skill]) => skill)
}

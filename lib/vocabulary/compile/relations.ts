import type { Relations } from '../packed-relations'
import type { Place, Report, Sources } from './source'

const reportCircles = (sources: Sources, broader: readonly number[][], report: Report): void => {
  const state = new Uint8Array(sources.skills.length)
  const nameOf = (skill: number): string => sources.skills[skill]?.name ?? ''
  const visit = (skill: number, way: number[]): void => {
    if (state[skill] === 2) return
    if (state[skill] === 1) {
      const circle = [...way.slice(way.indexOf(skill)), skill].map(nameOf).join(' < ')
      const at = sources.skills[skill]?.at
      if (at) report(at, `a skill is broader than itself: ${circle}`)
      return
    }
    state[skill] = 1
    for (const next of broader[skill] ?? []) visit(next, [...way, skill])
    state[skill] = 2
  }
  for (const skill of sources.skills.keys()) visit(skill, [])
}

/** The relations of all skills. Reports names that are no skill, a skill related to itself, and circles. */
export const relationsOf = (sources: Sources, report: Report): Relations => {
  const positions = new Map(sources.skills.map((line, position) => [line.name, position]))
  const found = (name: string, at: Place): number[] => {
    const position = positions.get(name)
    if (position === undefined) report(at, `"${name}" is no skill; a relation names a skill as its own line does`)
    return position === undefined ? [] : [position]
  }
  const broader = sources.skills.map(line => line.broader.flatMap(name => found(name, line.at)))
  const neighbours = sources.skills.map(() => new Set<number>())
  const same = sources.skills.map(() => new Set<number>())
  const join = (sets: Set<number>[], one: number, other: number, at: Place): void => {
    if (one === other) report(at, `"${sources.skills[one]?.name ?? ''}" is related to itself`)
    sets[one]?.add(other)
    sets[other]?.add(one)
  }
  for (const [position, line] of sources.skills.entries()) {
    for (const name of line.neighbours) for (const other of found(name, line.at)) join(neighbours, position, other, line.at)
    for (const name of line.same) for (const other of found(name, line.at)) join(same, position, other, line.at)
  }
  for (const { skills, at } of sources.groups) {
    const group = skills.flatMap(name => found(name, at))
    group.forEach((one, nth) => group.slice(nth + 1).forEach(other => join(neighbours, one, other, at)))
  }
  reportCircles(sources, broader, report)
  return { broader, neighbours: neighbours.map(set => [...set]), same: same.map(set => [...set]) }
}

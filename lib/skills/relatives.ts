import { netOf } from './relation'
import { nameOf, ownTable } from './table'

/** The skills that the vocabulary relates to one, by canonical name: what it is a part or kind of, its parts or kinds, what does the same work, what is the same. */
export type Relatives = { broader: string[]; narrower: string[]; neighbours: string[]; same: string[] }

/** The relatives of a built-in skill; none of any other. */
export const relativesOf = (skill: string): Relatives => {
  const table = ownTable()
  const net = netOf(table)
  const position = net.positions.get(skill)
  if (position === undefined) return { broader: [], narrower: [], neighbours: [], same: [] }
  const named = (skills: readonly number[] = []): string[] => skills.map(one => nameOf(table, one))
  return {
    broader: named(net.broader[position]),
    narrower: named(net.broader.flatMap((wider, narrow) => (wider?.includes(position) ? [narrow] : []))),
    neighbours: named(net.neighbours[position]),
    same: named(net.same[position]),
  }
}

import { ownTable, type Table } from './table'

/** What one skill is to another: see `relation`. */
export type Relation = 'same' | 'broader' | 'narrower' | 'neighbour'

const positions = new WeakMap<Table, Map<string, number>>()
const positionOf = (table: Table, name: string): number | undefined => {
  const known = positions.get(table) ?? new Map(table.names.map((its, position) => [its, position]))
  positions.set(table, known)
  return known.get(name)
}

/** The three runs of `relatedAt`. */
const BROADER = 0
const NEIGHBOURS = 1
const SAME = 2
const related = (table: Table, run: number, skill: number): Uint16Array => {
  const at = run * (table.names.length + 1) + skill
  return table.related.subarray(table.relatedAt[at], table.relatedAt[at + 1])
}

/** Whether `wide` is reached from `narrow` by going to broader skills, however many steps; the compiler refuses circles. */
const isUnder = (table: Table, narrow: number, wide: number): boolean => {
  const seen = new Set([narrow])
  for (const skill of seen) {
    for (const next of related(table, BROADER, skill)) {
      if (next === wide) return true
      seen.add(next)
    }
  }
  return false
}

/** `relation` with any compiled vocabulary. */
export const relationWith = (table: Table, have: string, wanted: string): Relation | undefined => {
  if (have === wanted) return 'same'
  const has = positionOf(table, have)
  const wants = positionOf(table, wanted)
  if (has === undefined || wants === undefined) return undefined
  if (related(table, SAME, has).includes(wants)) return 'same'
  if (isUnder(table, has, wants)) return 'narrower'
  if (related(table, BROADER, wants).includes(has)) return 'broader'
  return related(table, NEIGHBOURS, has).includes(wants) ? 'neighbour' : undefined
}

/**
 * What the skill one has is to the skill that is wanted, both by canonical name: 'narrower' for KServe where model serving is
 * wanted, however many steps under it; 'broader' the other way round, but only one step, because who knows a wide field does
 * not know each tool in it; 'neighbour' for one that does the same work (PyTorch, TensorFlow).
 */
export const relation = (have: string, wanted: string): Relation | undefined => relationWith(ownTable(), have, wanted)

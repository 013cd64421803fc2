import { type Relations, unpackRelations } from '../vocabulary/packed-relations'
import type { OwnSkills } from './own'
import { namesOf, ownTable, type Table } from './table'

/** What one skill is to another: see `relation`. */
export type Relation = 'same' | 'broader' | 'narrower' | 'neighbour'

/** What relations are asked of, unpacked at the first question to a table. */
type Net = Relations & { positions: ReadonlyMap<string, number> }
const nets = new WeakMap<Table, Net>()
/** The relations of a table. */
export const netOf = (table: Table): Net => {
  const net = nets.get(table) ?? { ...unpackRelations(table.compiled.relations), positions: new Map(namesOf(table).map((name, position) => [name, position])) }
  nets.set(table, net)
  return net
}

/** Whether `wide` is reached from `narrow` by going to broader skills, however many steps; the compiler refuses circles. */
const isUnder = ({ broader }: Net, narrow: number, wide: number): boolean => {
  const seen = new Set([narrow])
  for (const skill of seen) {
    for (const next of broader[skill] ?? []) {
      if (next === wide) return true
      seen.add(next)
    }
  }
  return false
}

/** `relation` with any compiled vocabulary. */
export const relationWith = (table: Table, have: string, wanted: string): Relation | undefined => {
  if (have === wanted) return 'same'
  const net = netOf(table)
  const has = net.positions.get(have)
  const wants = net.positions.get(wanted)
  if (has === undefined || wants === undefined) return undefined
  if (net.same[has]?.includes(wants)) return 'same'
  if (isUnder(net, has, wants)) return 'narrower'
  if (net.broader[wants]?.includes(has)) return 'broader'
  return net.neighbours[has]?.includes(wants) ? 'neighbour' : undefined
}

/**
 * What the skill one has is to the skill that is wanted, both by canonical name: 'narrower' for KServe where model serving is
 * wanted, however many steps under it; 'broader' the other way round, but only one step, because who knows a wide field does
 * not know each tool in it; 'neighbour' for one that does the same work (PyTorch, TensorFlow). With `own`, a skill that the person
 * added is narrower than what they said it is a part of, and than all that this is narrower than.
 */
export const relation = (have: string, wanted: string, own?: OwnSkills): Relation | undefined => {
  const known = relationWith(ownTable(), have, wanted)
  if (known !== undefined || own === undefined) return known
  const isPart = own.broader.get(have)?.some(wider => wider === wanted || ['same', 'narrower'].includes(relationWith(ownTable(), wider, wanted) ?? '')) ?? false
  if (isPart) return 'narrower'
  return own.broader.get(wanted)?.includes(have) ? 'broader' : undefined
}

/** How long to wait before the next look at a page that changes, in ms, and what came of the looks so far. */
export type Patience = { wait: number; same: number; changes: number }

const SHORTEST = 2_000
const LONGEST = 60_000
/** So many looks in a row without anything new: the page only moves. */
const ENOUGH = 6
/** A page that says something new this often in a row rewrites itself. */
const RESTLESS = 5

export const freshPatience = (): Patience => ({ wait: SHORTEST, same: 0, changes: 0 })

const longer = (wait: number): number => Math.min(wait * 2, LONGEST)

/** After one more look: what stays the same, and what changes all the time, is looked at ever more seldom. */
export const afterLook = ({ wait, changes, same }: Patience, changed: boolean): Patience => {
  if (!changed) return { wait: longer(wait), same: same + 1, changes: 0 }
  return { wait: changes + 1 >= RESTLESS ? longer(wait) : SHORTEST, same: 0, changes: changes + 1 }
}

/** Nothing new came of many looks: no more of them, until the person does something in the page. */
export const isOver = ({ same }: Patience): boolean => same >= ENOUGH

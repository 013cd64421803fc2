import type { Rates } from '../vocabulary/exchange-rates'
import type { Role } from './role'
import { finds } from './search'
import { inOrder, valueOf, type SortBy, type Sortable } from './sort'

/** How far putting roles in order is, in steps; at its end `ordered`. */
export type Ordering = { done: number; of: number; ordered?: Role[] }

/** So many roles take a millisecond or two in any of the steps, so that a page can breathe between them. */
const A_STEP = 250

type Valued = Sortable & { value: number | undefined }

/** Two runs that stand in order as one, so many at a time. */
const merged = function* (a: readonly Valued[], b: readonly Valued[]): Generator<undefined, Valued[], void> {
  const all: Valued[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [first, second] = [a[i], b[j]]
    if (first === undefined && second === undefined) return all
    const takeFirst = second === undefined || (first !== undefined && inOrder(first, second) <= 0)
    const next = takeFirst ? first : second
    if (next) all.push(next)
    if (takeFirst) i += 1
    else j += 1
    if (all.length % A_STEP === 0) yield
  }
}

/**
 * The roles that a search finds, in order, done a step at a time: what `searchRoles` and `sortRoles` answer for thousands of them without
 * holding anything up. By fit they stand as saved, latest first: `bestFirst` puts them in order by the scores of the moment.
 */
export const orderInSteps = function* (roles: readonly Role[], query: string, pages: ReadonlyMap<string, string>, by: SortBy, rates?: Rates): Generator<Ordering, void, void> {
  const isFound = finds(query, pages)
  const sortedBy = by === 'fit' ? 'saved' : by
  let runs: Valued[][] = []
  for (let done = 0; done < roles.length; done += A_STEP) {
    const found = roles.slice(done, done + A_STEP).filter(isFound).map((role): Valued => {
      const row = { role, score: undefined }
      return { ...row, value: valueOf(row, sortedBy, rates) }
    })
    runs.push(found.toSorted(inOrder))
    yield { done: Math.min(done + A_STEP, roles.length), of: roles.length }
  }
  while (runs.length > 1) {
    const next: Valued[][] = []
    for (let i = 0; i < runs.length; i += 2) {
      const steps = merged(runs[i] ?? [], runs[i + 1] ?? [])
      let step = steps.next()
      for (; step.done !== true; step = steps.next()) yield { done: roles.length, of: roles.length }
      next.push(step.value)
    }
    runs = next
  }
  yield { done: roles.length, of: roles.length, ordered: (runs[0] ?? []).map(({ role }) => role) }
}

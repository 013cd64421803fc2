import type { Weighing } from '../profile/weighing'
import { endsOf, type Match } from './match'
import { PRIOR_SHARE, PRIOR_WEIGHT, type Weights } from './weights'

/**
 * The matches of one kind added up by their weights: `weight` of all, `known` of those with a share, `settled` what these earn,
 * `low` and `high` the least and the most that all of them may come to.
 */
type KindSum = { kind: Weighing; weight: number; known: number; settled: number; low: number; high: number }

/** All that a score needs of its matches, whatever the weights: kept of many roles, a change of weights is a handful of sums for each. */
export type Sums = readonly KindSum[]

/** Adds up matches by kind. */
export const sumsOf = (matches: readonly Match[]): Sums => {
  const by = new Map<Weighing, KindSum>()
  for (const match of matches) {
    const { kind, weight, share } = match
    const sum = by.get(kind) ?? { kind, weight: 0, known: 0, settled: 0, low: 0, high: 0 }
    by.set(kind, sum)
    const { low, high } = endsOf(match)
    sum.weight += weight
    sum.settled += weight * (share ?? 0)
    sum.low += weight * low
    sum.high += weight * high
    if (share !== undefined) sum.known += weight
  }
  return [...by.values()]
}

/** Sums of shares may fall short of a whole number by a rounding error; a real part of a point is never rounded up. */
const floorWhole = (points: number): number => Math.min(100, Math.max(0, Math.floor(points + 1e-7)))

/** How many of 100 points one unit of a match's weight is worth, by kind: a kind whose matches weigh less than 1 together takes only that part of its weight. */
export const pointsOfUnit = (sums: Sums, weights: Weights): (kind: Weighing) => number => {
  let all = 0
  for (const { kind, weight } of sums) all += Math.max(0, weights[kind]) * Math.min(1, weight)
  const units = new Map(sums.map(({ kind, weight }) => [kind, weight > 0 && all > 0 ? (100 * Math.max(0, weights[kind]) * Math.min(1, weight)) / weight / all : 0]))
  return kind => units.get(kind) ?? 0
}

/** What the sums come to: whole points, never rounded up; `expected` is the share that what nobody knows is taken to earn. */
export type Standings = { score: number; low: number; high: number; coverage: number; expected: number }

/** Score, band and coverage before anything bears on all the rest and before gates. */
export const standingsOf = (sums: Sums, weights: Weights): Standings => {
  let [all, known, settled, least, most, divisor] = [0, 0, 0, 0, 0, 0]
  for (const { kind, weight } of sums) divisor += Math.max(0, weights[kind]) * Math.min(1, weight)
  for (const sum of sums) {
    if (!(sum.weight > 0 && divisor > 0)) continue
    const unit = (100 * Math.max(0, weights[sum.kind]) * Math.min(1, sum.weight)) / sum.weight / divisor
    all += unit * sum.weight
    known += unit * sum.known
    settled += unit * sum.settled
    least += unit * sum.low
    most += unit * sum.high
  }
  const expected = (settled + PRIOR_WEIGHT * PRIOR_SHARE) / (known + PRIOR_WEIGHT)
  const score = floorWhole(settled + (all - known) * expected)
  const low = Math.min(score, floorWhole(least))
  return { score, low, high: Math.max(score, floorWhole(most)), coverage: all > 0 ? Math.round((1 - (most - least) / all) * 100) / 100 : 0, expected }
}

import type { Weighing } from '../profile/weighing'
import type { Match } from './match'
import { PRIOR_SHARE, PRIOR_WEIGHT, type Weights } from './weights'

/**
 * The matches of one kind added up by their weights: `weight` of all, `known` of those with a share, `settled` what these earn,
 * `certain` of those whose state is known, `sure` what these earn.
 */
type KindSum = { kind: Weighing; weight: number; known: number; settled: number; certain: number; sure: number }

/** All that a score needs of its matches, whatever the weights: kept of many roles, a change of weights is a handful of sums for each. */
export type Sums = readonly KindSum[]

/** Adds up matches by kind. */
export const sumsOf = (matches: readonly Match[]): Sums => {
  const by = new Map<Weighing, KindSum>()
  for (const { kind, weight, share, state } of matches) {
    const sum = by.get(kind) ?? { kind, weight: 0, known: 0, settled: 0, certain: 0, sure: 0 }
    by.set(kind, sum)
    const earned = weight * (share ?? 0)
    sum.weight += weight
    sum.settled += earned
    if (share !== undefined) sum.known += weight
    if (state !== 'unknown') {
      sum.certain += weight
      sum.sure += earned
    }
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
  let [all, known, settled, certain, sure, divisor] = [0, 0, 0, 0, 0, 0]
  for (const { kind, weight } of sums) divisor += Math.max(0, weights[kind]) * Math.min(1, weight)
  for (const sum of sums) {
    if (!(sum.weight > 0 && divisor > 0)) continue
    const unit = (100 * Math.max(0, weights[sum.kind]) * Math.min(1, sum.weight)) / sum.weight / divisor
    all += unit * sum.weight
    known += unit * sum.known
    settled += unit * sum.settled
    certain += unit * sum.certain
    sure += unit * sum.sure
  }
  const expected = (settled + PRIOR_WEIGHT * PRIOR_SHARE) / (known + PRIOR_WEIGHT)
  const score = floorWhole(settled + (all - known) * expected)
  const low = Math.min(score, floorWhole(sure))
  return { score, low, high: Math.max(score, floorWhole(sure + all - certain)), coverage: all > 0 ? Math.round((certain / all) * 100) / 100 : 0, expected }
}

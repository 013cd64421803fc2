import type { Part } from './fit'
import { byText, type Match } from './match'
import { pointsOfUnit, standingsOf, sumsOf, type Standings, type Sums } from './sums'
import type { Weights } from './weights'

/** Points are whole quarters: exact in floating point, so that any sum of them is exact, in any order. */
const QUARTER = 4
const floorQuarter = (points: number): number => Math.floor(points * QUARTER + 1e-7) / QUARTER
const ceilQuarter = (points: number): number => Math.ceil(points * QUARTER - 1e-7) / QUARTER
const TIERS = ['must', 'nice', 'mentioned'] as const
const KINDS: readonly Match['kind'][] = ['skill', 'years', 'title', 'level', 'education', 'language', 'place', 'hours', 'workplace', 'pay', 'employment', 'authorisation', 'licence', 'travel', 'shifts', 'workload']

/** One order for the same matches, however the posting was arranged. */
export const inOrder = (matches: readonly Match[]): Match[] =>
  matches.toSorted((a, b) =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    TIERS.indexOf(a.tier ?? 'must') - TIERS.indexOf(b.tier ?? 'must') ||
    b.weight - a.weight ||
    byText(a.label, b.label) ||
    byText(a.why, b.why) ||
    (a.share ?? -1) - (b.share ?? -1))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

/** Points in quarters that add up to `score`, none above the match's part and none where nothing is earned. */
const exactPoints = (earned: readonly number[], score: number): number[] => {
  const points = earned.map(floorQuarter)
  const rest = earned.map((real, i) => ({ i, rest: real - (points[i] ?? 0) }))
  let left = score - sum(points)
  for (const { i, rest: more } of rest.toSorted((a, b) => b.rest - a.rest || a.i - b.i)) {
    if (left <= 0 || more <= 1e-7) break
    points[i] = (points[i] ?? 0) + 1 / QUARTER
    left -= 1 / QUARTER
  }
  const largest = points.map((p, i) => ({ i, p })).toSorted((a, b) => b.p - a.p || a.i - b.i)
  for (let turn = 0; left < 0 && largest.length > 0; turn++) {
    const { i } = largest[turn % largest.length] ?? { i: 0 }
    const now = points[i] ?? 0
    if (now <= 0) continue
    points[i] = now - 1 / QUARTER
    left += 1 / QUARTER
  }
  return points
}

export type Weighed = Standings & { parts: Part[] }

/**
 * Turns matches into parts whose points add up to the score exactly. The score is never rounded up.
 * `of` is each part's share of 100, rounded up to a quarter, so that all of them may add up to a little more than 100.
 */
export const weigh = (matches: readonly Match[], weights: Weights, sums: Sums = sumsOf(matches)): Weighed => {
  const sorted = inOrder(matches)
  const unit = pointsOfUnit(sums, weights)
  const standings = standingsOf(sums, weights)
  const of = sorted.map(match => unit(match.kind) * match.weight)
  const points = exactPoints(sorted.map((match, i) => (of[i] ?? 0) * (match.share ?? standings.expected)), standings.score)
  const parts = sorted.map((match, i): Part => {
    const { kind, label, state, why, tier, said, yours } = match
    return { kind, label, points: points[i] ?? 0, of: ceilQuarter(of[i] ?? 0), state, why, ...(tier && { tier }), ...(said && { said }), ...(yours !== undefined && { yours }) }
  })
  return { ...standings, parts }
}

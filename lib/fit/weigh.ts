import type { Part } from './fit'
import { byText, type Match } from './match'
import { PRIOR_SHARE, PRIOR_WEIGHT, type Weights } from './weights'

/** Points are whole quarters: exact in floating point, so that any sum of them is exact, in any order. */
const QUARTER = 4
const floorQuarter = (points: number): number => Math.floor(points * QUARTER + 1e-7) / QUARTER
const ceilQuarter = (points: number): number => Math.ceil(points * QUARTER - 1e-7) / QUARTER
/** Sums of shares may fall short of a whole number by a rounding error; a real part of a point is never rounded up. */
const floorWhole = (points: number): number => Math.min(100, Math.max(0, Math.floor(points + 1e-7)))

const TIERS = ['must', 'nice', 'mentioned'] as const
const KINDS: readonly Match['kind'][] = ['skill', 'years', 'title', 'level', 'education', 'language', 'place', 'hours', 'workplace', 'pay', 'employment', 'authorisation', 'licence']

/** One order for the same matches, however the posting was arranged. */
const inOrder = (matches: readonly Match[]): Match[] =>
  matches.toSorted((a, b) =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    TIERS.indexOf(a.tier ?? 'must') - TIERS.indexOf(b.tier ?? 'must') ||
    b.weight - a.weight ||
    byText(a.label, b.label) ||
    byText(a.why, b.why) ||
    (a.share ?? -1) - (b.share ?? -1))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

/**
 * Each match's part of 100 points: its kind's weight, divided among the matches of that kind. A kind whose matches weigh less
 * than 1 together (all merely preferred) takes only that part of its weight.
 */
const partsOfHundred = (matches: readonly Match[], weights: Weights): number[] => {
  const inKind = new Map(KINDS.map(kind => [kind, sum(matches.filter(match => match.kind === kind).map(match => match.weight))]))
  const kindWeight = (kind: Match['kind']): number => Math.max(0, weights[kind]) * Math.min(1, inKind.get(kind) ?? 0)
  const all = sum(KINDS.map(kindWeight))
  return matches.map(match => {
    const kindSum = inKind.get(match.kind) ?? 0
    return kindSum > 0 && all > 0 ? (100 * kindWeight(match.kind) * match.weight) / kindSum / all : 0
  })
}

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

export type Weighed = { score: number; low: number; high: number; coverage: number; parts: Part[] }

/**
 * Turns matches into parts whose points add up to the score exactly. The score is never rounded up.
 * `of` is each part's share of 100, rounded up to a quarter, so that all of them may add up to a little more than 100.
 */
export const weigh = (matches: readonly Match[], weights: Weights): Weighed => {
  const sorted = inOrder(matches)
  const of = partsOfHundred(sorted, weights)
  const settled = sorted.map((match, i) => (match.share === undefined ? 0 : (of[i] ?? 0) * match.share))
  const known = sum(sorted.map((match, i) => (match.share === undefined ? 0 : (of[i] ?? 0))))
  const certain = sum(sorted.map((match, i) => (match.state === 'unknown' ? 0 : (of[i] ?? 0))))
  const all = sum(of)
  const expected = (sum(settled) + PRIOR_WEIGHT * PRIOR_SHARE) / (known + PRIOR_WEIGHT)
  const earned = sorted.map((match, i) => (match.share === undefined ? (of[i] ?? 0) * expected : (settled[i] ?? 0)))
  const score = floorWhole(sum(earned))
  const points = exactPoints(earned, score)
  const parts = sorted.map((match, i): Part => {
    const { kind, label, state, why, tier, said, yours } = match
    return { kind, label, points: points[i] ?? 0, of: ceilQuarter(of[i] ?? 0), state, why, ...(tier && { tier }), ...(said && { said }), ...(yours !== undefined && { yours }) }
  })
  const sure = sum(sorted.map((match, i) => (match.state === 'unknown' ? 0 : (settled[i] ?? 0))))
  return { score, low: Math.min(score, floorWhole(sure)), high: Math.max(score, floorWhole(sure + all - certain)), coverage: all > 0 ? Math.round((certain / all) * 100) / 100 : 0, parts }
}

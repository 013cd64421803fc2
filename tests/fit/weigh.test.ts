import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Match } from '../../lib/fit/match'
import { weigh } from '../../lib/fit/weigh'
import { WEIGHTS } from '../../lib/fit/weights'

const kinds = ['skill', 'title', 'pay', 'place', 'language'] as const
const anyMatch: fc.Arbitrary<Match> = fc.record({
  kind: fc.constantFrom(...kinds), label: fc.constantFrom('one', 'another'), weight: fc.constantFrom(0.4, 0.5, 1, 3), why: fc.constant('because'),
  share: fc.oneof(fc.constant(0), fc.constant(1), fc.constant(undefined), fc.double({ min: 0, max: 1, noNaN: true })),
}).map(one => ({ ...one, state: one.share === undefined ? 'unknown' : one.share === 0 ? 'missed' : one.share === 1 ? 'met' : 'partly' }))
const matches = fc.array(anyMatch, { minLength: 1, maxLength: 40 })

it('not knowing never lowers the score more than a miss, whichever match it is', () => {
  fc.assert(fc.property(matches, fc.nat(), (all, pick) => {
    const at = pick % all.length
    const missed = all.map((one, i): Match => (i === at ? { ...one, share: 0, state: 'missed' } : one))
    const unknown = all.map((one, i): Match => (i === at ? { ...one, share: undefined, state: 'unknown' } : one))
    expect(weigh(unknown, WEIGHTS).score).toBeGreaterThanOrEqual(weigh(missed, WEIGHTS).score)
  }), { numRuns: 500 })
})

it('taking a miss out altogether never lowers the score', () => {
  fc.assert(fc.property(matches, fc.nat(), (all, pick) => {
    const at = pick % all.length
    const missed = all.map((one, i): Match => (i === at ? { ...one, weight: 1, share: 0, state: 'missed' } : { ...one, weight: 1 }))
    const kind = missed[at]?.kind
    const rest = missed.filter(one => one.kind !== kind)
    if (rest.length !== missed.length - 1 || rest.length === 0) return
    expect(weigh(rest, WEIGHTS).score).toBeGreaterThanOrEqual(weigh(missed, WEIGHTS).score)
  }), { numRuns: 500 })
})

it('earning more never lowers the score', () => {
  fc.assert(fc.property(matches, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (all, pick, more) => {
    const at = pick % all.length
    const raised = all.map((one, i): Match => (i === at && one.share !== undefined ? { ...one, share: Math.max(one.share, more) } : one))
    expect(weigh(raised, WEIGHTS).score).toBeGreaterThanOrEqual(weigh(all, WEIGHTS).score)
  }), { numRuns: 500 })
})

it('points are whole quarters that add up to the score, none above its part', () => {
  fc.assert(fc.property(matches, all => {
    const { score, parts } = weigh(all, WEIGHTS)
    expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score)
    for (const part of parts) expect(Number.isInteger(part.points * 4) && part.points >= 0 && part.points <= part.of, JSON.stringify(part)).toBe(true)
  }), { numRuns: 500 })
})

it('everything met is 100, everything missed with little unknown is almost nothing', () => {
  const all = (share: number): Match[] => kinds.map(kind => ({ kind, label: kind, weight: 1, share, state: share === 1 ? 'met' : 'missed', why: 'because' }))
  expect(weigh(all(1), WEIGHTS)).toMatchObject({ score: 100, low: 100, high: 100, coverage: 1 })
  expect(weigh(all(0), WEIGHTS)).toMatchObject({ score: 0, low: 0, high: 0, coverage: 1 })
})

it('nothing known is the middle, with everything open', () => {
  const { score, low, high, coverage } = weigh([{ kind: 'pay', label: 'Pay', weight: 1, share: undefined, state: 'unknown', why: 'pay not stated' }], WEIGHTS)
  expect({ score, low, high, coverage }).toEqual({ score: 50, low: 0, high: 100, coverage: 0 })
})

it('no match at all is no score', () => {
  expect(weigh([], WEIGHTS)).toEqual({ score: 0, low: 0, high: 0, coverage: 0, expected: 0.5, parts: [] })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf, fitOfStanding, standingOf } from '../../lib/fit/fit-of'
import { judgePosting, scoreOf } from '../../lib/fit/judge-posting'
import { reweigh } from '../../lib/fit/reweigh'
import { WEIGHTS, weightsOf } from '../../lib/fit/weights'
import { Profile } from '../../lib/profile/profile'
import { Weighing, type OwnWeights } from '../../lib/profile/weighing'
import { anyPosting, anyProfile } from './arbitrary'
import { asks, postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const anyWeights: fc.Arbitrary<OwnWeights> = fc.dictionary(fc.constantFrom(...Weighing.options), fc.integer({ min: 0, max: 100 }), { noNullPrototype: true })
const posting = postingOf({ title: { value: 'Payroll Analyst', said: said('Payroll Analyst') }, requirements: [asks('must', 'Firing', ['Firing'])] })
const me = profileOf({ titles: ['Payroll Analyst'], skills: [{ name: 'Payroll', years: 5 }] })

describe('weights of one\'s own', () => {
  it('are part of the profile, and old profiles have none', () => {
    const { weights: _none, ...old } = { ...me, weights: undefined }
    expect(Profile.safeParse(old).success).toBe(true)
    expect(Profile.safeParse({ ...me, weights: { pay: 20 } }).success).toBe(true)
    expect(Profile.safeParse({ ...me, weights: { pay: -1 } }).success).toBe(false)
    expect(Profile.safeParse({ ...me, weights: { luck: 5 } }).success).toBe(false)
  })

  it('count in the fit: what is met weighs more, the score rises', () => {
    const score = (weights: OwnWeights) => fitOf(posting, { ...me, weights }, TODAY, smallSense).score
    expect(score({ title: 100 })).toBeGreaterThan(score({}))
    expect(score({ title: 0 })).toBeLessThan(score({}))
    expect(score({})).toBe(fitOf(posting, me, TODAY, smallSense).score)
  })

  it('that leave nothing are as if there were none', () => {
    expect(weightsOf(Object.fromEntries(Weighing.options.map(kind => [kind, 0])))).toEqual(WEIGHTS)
  })

  it('whatever they are: points add up, the band holds the score, and a kind of weight 0 earns nothing', () => {
    fc.assert(fc.property(anyPosting, anyProfile, anyWeights, (one, person, weights) => {
      const { score, band: [low, high], parts } = fitOf(one, { ...person, weights }, TODAY, smallSense)
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score)
      expect(0 <= low && low <= score && score <= high && high <= 100).toBe(true)
      const mine = weightsOf(weights)
      for (const part of parts) if (part.kind !== 'gate' && part.of > 0) expect(mine[part.kind]).toBeGreaterThan(0)
    }), { numRuns: 200 })
  })
})

describe('weighing anew', () => {
  it('gives from the kept judgement just what the fit gives', () => {
    fc.assert(fc.property(anyPosting, anyProfile, anyWeights, (one, person, own) => {
      const standing = standingOf(person, TODAY, smallSense)
      const { sums, keeps, best, worst, gated, open } = judgePosting(one, standing)
      const kept: unknown = JSON.parse(JSON.stringify({ sums, keeps, best, worst, gated, open }))
      expect(kept).toEqual({ sums, keeps, best, worst, gated, open })
      const { score, band, coverage } = fitOfStanding(one, standing, weightsOf(own))
      expect(scoreOf({ sums, keeps, best, worst, gated, open }, weightsOf(own))).toEqual({ score, band, coverage })
    }), { numRuns: 300 })
  })

  it('comes in slices, with how far it is, and stops where nobody asks further', () => {
    const judgement = judgePosting(posting, standingOf(me, TODAY, smallSense))
    const kept = Array.from({ length: 12 }, (_, i) => ({ id: String(i), judgement }))
    const slices = [...reweigh(kept, WEIGHTS, 5)]
    expect(slices.map(({ done, of, slice }) => [done, of, slice.length])).toEqual([[5, 12, 5], [10, 12, 5], [12, 12, 2]])
    expect(slices.flatMap(({ slice }) => slice.map(({ id }) => id))).toEqual(kept.map(({ id }) => id))
    expect([...reweigh([], WEIGHTS)]).toEqual([])
  })
})

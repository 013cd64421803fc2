import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/fit/compare'
import type { Fit, Part } from '../../lib/fit/fit'
import { fitOf } from '../../lib/fit/fit-of'
import { anyPosting, anyProfile } from './arbitrary'
import { said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const part = (kind: Part['kind'], points: number, of: number, state: Part['state'], label: string = kind): Part => ({ kind, label, points, of, state, why: `why of ${label}`, said: said(`words of ${label}`) })
const fitWith = (score: number, parts: Part[], gates: Fit['gates'] = []): Fit => ({ score, band: [score, score], coverage: 1, gates, parts, missing: [], verdict: '' })

describe('fits side by side', () => {
  const harbour = fitWith(70, [part('skill', 30, 30, 'met', 'Payroll'), part('skill', 0, 16, 'missed', 'Audits'), part('pay', 4, 8, 'unknown')])
  const hill = fitWith(60, [part('skill', 20, 40, 'partly', 'Firing'), part('pay', 8, 8, 'met'), part('title', -6, 0, 'missed')])

  it('is a row a kind, heaviest first, with what each earns and says', () => {
    const both = compare([harbour, hill])
    expect(both?.rows.map(({ kind }) => kind)).toEqual(['skill', 'pay'])
    expect(both?.rows[0]?.cells).toEqual([
      { points: 30, of: 46, state: 'partly', label: '1 of 2 met', why: 'most weight on Payroll: why of Payroll', said: 'words of Payroll', best: true },
      { points: 20, of: 40, state: 'partly', label: 'Firing', why: 'why of Firing', said: 'words of Firing', best: false },
    ])
  })

  it('a lead of a point or two is none', () => {
    const best = (...scores: number[]) => compare(scores.map(score => fitWith(score, [part('pay', 8, 8, 'met')])))?.scores.map(one => one.best)
    expect([best(4, 3, 2), best(70, 60), best(70, 68, 40)]).toEqual([[false, false, false], [true, false], [true, true, false]])
  })

  it('what the posting leaves out stands for its kind only where there is nothing else', () => {
    const { said: _silent, ...rest } = part('skill', 2, 30, 'unknown', 'What else they ask for')
    expect(compare([fitWith(20, [rest, part('skill', 0, 9, 'missed', 'Firing')]), hill])?.rows[0]?.cells[0]?.why).toContain('most weight on Firing')
  })

  it('what is unknown is neither best nor a reason for another to be', () => {
    expect(compare([harbour, hill])?.rows[1]?.cells.map(cell => [cell?.state, cell?.best])).toEqual([['unknown', false], ['met', false]])
  })

  it('marks nobody as best where all are alike', () => {
    const both = compare([hill, hill])
    expect(both?.scores.map(({ best }) => best)).toEqual([false, false])
    expect(both?.rows.flatMap(({ cells }) => cells.map(cell => cell?.best))).not.toContain(true)
  })

  it('a role that does not speak of a kind has no cell there', () => {
    expect(compare([harbour, fitWith(10, [part('years', 5, 5, 'met')])])?.rows.find(({ kind }) => kind === 'years')?.cells[0]).toBeUndefined()
  })

  it('keeps burdens and gates by role', () => {
    const ruledOut = fitWith(12, [part('gate', -40, 0, 'missed')], [{ kind: 'language', why: 'Japanese: not among your languages' }])
    const both = compare([hill, ruledOut])
    expect(both?.burdens.map(all => all.length)).toEqual([1, 0])
    expect(both?.gates.map(all => all.length)).toEqual([0, 1])
    expect(both?.scores.map(({ best }) => best)).toEqual([true, false])
  })

  it.each([0, 1, 6])('there is nothing to compare with %i', many => {
    expect(compare(Array.from({ length: many }, () => hill))).toBeUndefined()
  })

  it('loses no points: cells, burdens and gates add up to the score', () => {
    fc.assert(fc.property(anyPosting, anyPosting, anyProfile, (one, two, person) => {
      const fits = [one, two].map(posting => fitOf(posting, person, TODAY, smallSense))
      const all = compare(fits)
      fits.forEach((fit, i) => {
        const inCells = all?.rows.reduce((sum, { cells }) => sum + (cells[i]?.points ?? 0), 0) ?? NaN
        const burdens = all?.burdens[i]?.reduce((sum, { points }) => sum + points, 0) ?? NaN
        const gates = fit.parts.filter(({ kind }) => kind === 'gate').reduce((sum, { points }) => sum + points, 0)
        expect(inCells + burdens + gates).toBe(fit.score)
      })
    }), { numRuns: 100 })
  })
})

import { describe, expect, it } from 'vitest'
import { decisive, requirementsMet } from '../../lib/fit/decisive'
import type { Fit, Part } from '../../lib/fit/fit'

const part = (kind: Part['kind'], label: string, of: number, state: Part['state'], tier?: Part['tier']): Part =>
  ({ kind, label, points: 0, of, state, why: 'because', ...(tier && { tier }) })
const fitOf = (parts: Part[], gates: Fit['gates'] = []): Fit => ({ score: 50, band: [40, 60], coverage: 1, gates, parts, missing: [], verdict: '' })
const labels = (fit: Fit): string[] => decisive(fit).map(({ label }) => label)

describe('the things that decide', () => {
  it.each<[string, Fit, string[]]>([
    ['the heaviest first, four at most', fitOf([part('pay', 'pay', 7, 'met'), part('place', 'place', 9, 'met'), part('years', 'years', 8, 'missed'), part('hours', 'hours', 4, 'met'), part('employment', 'contract', 3, 'met')]), ['place', 'years', 'pay', 'hours']],
    ['the heaviest thing lost, however light', fitOf([part('pay', 'pay', 7, 'met'), part('place', 'place', 9, 'met'), part('years', 'years', 8, 'met'), part('hours', 'hours', 4, 'met'), part('employment', 'contract', 1, 'missed')]), ['place', 'years', 'pay', 'contract']],
    ['two of a kind at most', fitOf([part('skill', 'a', 9, 'met', 'must'), part('skill', 'b', 8, 'missed', 'must'), part('skill', 'c', 7, 'met', 'must'), part('pay', 'pay', 2, 'met')]), ['a', 'b', 'pay']],
    ['what is lost before what is met and weighs a little more', fitOf([part('place', 'place', 9, 'met'), part('pay', 'pay', 7, 'met'), part('authorisation', 'permit', 5, 'met'), part('hours', 'hours', 6, 'missed'), part('skill', 'a', 4, 'missed', 'must')]), ['place', 'pay', 'hours', 'a']],
    ['not what is only mentioned', fitOf([part('skill', 'a', 9, 'missed', 'mentioned'), part('pay', 'pay', 2, 'met')]), ['pay']],
    ['not a title that fits, which is in the heading', fitOf([part('title', 'Nurse', 14, 'met'), part('pay', 'pay', 2, 'met')]), ['pay']],
    ['a title that does not fit', fitOf([part('title', 'Nurse', 14, 'missed'), part('pay', 'pay', 2, 'met')]), ['Nurse', 'pay']],
    ['nothing where there is nothing', fitOf([]), []],
  ])('are %s', (_name, fit, expected) => {
    expect(labels(fit)).toEqual(expected)
  })

  it('begin with failed deal-breakers, which are not told twice', () => {
    const fit = fitOf([part('place', 'Oslo', 9, 'met'), part('pay', 'NOK 400k a year', 7, 'missed')], [{ kind: 'salary', why: 'below your floor' }])
    expect(decisive(fit)).toMatchObject([{ label: 'NOK 400k a year', why: 'below your floor', gate: true, state: 'missed' }, { label: 'Oslo', gate: false }])
  })

  it.each([
    ['its own label again', 'NOK 400k a year: ends 12 % below your floor', 'ends 12 % below your floor'],
    ['the rate that an amount was turned into', 'ends 12 % below your floor; at the rate of 1 May 2026', 'ends 12 % below your floor'],
  ])('do not say %s', (_name, why, expected) => {
    const fit = fitOf([part('pay', 'NOK 400k a year', 7, 'missed')], [{ kind: 'salary', why }])
    expect(decisive(fit).map(card => card.why)).toEqual([expected])
  })

  it('name a deal-breaker that no part stands for', () => {
    expect(decisive(fitOf([], [{ kind: 'licence', why: 'asks for a crane licence' }]))).toMatchObject([{ label: 'Licence or clearance', gate: true }])
  })
})

it('counts requirements that one can tell of, and none that is only mentioned', () => {
  const fit = fitOf([part('skill', 'a', 3, 'met', 'must'), part('skill', 'b', 3, 'partly', 'nice'), part('skill', 'c', 1, 'missed', 'mentioned'), part('years', 'y', 9, 'unknown'), part('pay', 'p', 7, 'met')])
  expect(requirementsMet(fit)).toEqual({ met: 1, partly: 1, of: 2 })
})

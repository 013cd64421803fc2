import { expect, it } from 'vitest'
import { lastYear, spanOf, yearsCovered } from '../../lib/profile/months'

const TODAY = '2026-11-21'

it.each([
  ['a year and a day of months', '2020-01', '2020-12', 1],
  ['to this month', '2025-12', undefined, 1],
  ['bare years', '2012', '2016', 4],
  ['one bare year', '2015', '2015', 1 / 12],
  ['full dates', '2020-01-15', '2020-06-30', 0.5],
  ['an end that lies ahead stops today', '2026-11', '2031-01', 1 / 12],
])('%s', (_, start, end, years) => {
  const span = spanOf({ start, end }, TODAY)
  expect(yearsCovered(span ? [span] : [])).toBeCloseTo(years, 9)
})

it.each([['no start', undefined, '2020'], ['an end before the start', '2020-05', '2019-01'], ['a start that lies ahead', '2031-01', undefined], ['no month 13', '2020-13', undefined], ['words', 'once', undefined], ['an end nobody can read', '2020', 'later']])(
  'counts nothing with %s', (_, start, end) => {
    expect(spanOf({ start, end }, TODAY)).toBeUndefined()
  })

it('months that several jobs share count once', () => {
  expect(yearsCovered([{ from: 0, to: 24 }, { from: 12, to: 36 }, { from: 12, to: 20 }, { from: 48, to: 60 }])).toBe(4)
})

it('the last year is that of the last month', () => {
  expect(lastYear([{ from: 0, to: 2021 * 12 }, { from: 0, to: 2020 * 12 }])).toBe(2020)
  expect(lastYear([])).toBeUndefined()
})

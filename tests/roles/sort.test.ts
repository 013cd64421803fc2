import { describe, expect, it } from 'vitest'
import { bestPay, sortRoles, yearly, type SortBy } from '../../lib/roles/sort'
import { madePay, madeRole, said } from './made'

const rows = [
  { role: madeRole('old', { savedAt: '2026-10-01T08:00:00Z', posting: { pay: [madePay(60_000)] } }), score: 40 },
  { role: madeRole('new', { savedAt: '2026-11-20T08:00:00Z', posting: { pay: [madePay(6_000, 'EUR', 'month')] } }), score: undefined },
  { role: madeRole('mute', { savedAt: '2026-11-05T08:00:00Z' }), score: 91 },
  { role: madeRole('far', { savedAt: '2026-11-10T08:00:00Z', posting: { pay: [madePay(900_000, 'JPY')] } }), score: 40 },
]

describe('the order of roles', () => {
  it.each<[string, SortBy, string | undefined, string[]]>([
    ['by fit, best first, same fit newest first, without fit last', 'fit', undefined, ['mute', 'far', 'old', 'new']],
    ['by date, newest first', 'saved', undefined, ['new', 'far', 'mute', 'old']],
    ['by pay a year, other currencies after the most frequent one, without pay last', 'pay', undefined, ['new', 'old', 'far', 'mute']],
    ['by pay with the person\'s own currency first', 'pay', 'JPY', ['far', 'new', 'old', 'mute']],
  ])('%s', (_, by, currency, ids) => {
    expect(sortRoles(rows, by, currency).map(({ role }) => role.id)).toEqual(ids)
  })

  it('is the same whatever order the roles come in', () => {
    expect(sortRoles(rows.toReversed(), 'pay')).toEqual(sortRoles(rows, 'pay'))
  })
})

describe('pay a year', () => {
  it.each([
    ['a year', madePay(80_000), 80_000],
    ['twelve months', madePay(5_000, 'EUR', 'month'), 60_000],
    ['52 weeks', madePay(1_000, 'EUR', 'week'), 52_000],
    ['260 days', madePay(400, 'EUR', 'day'), 104_000],
    ['2,080 hours', madePay(50, 'USD', 'hour'), 104_000],
    ['the bottom, where there is no top', { min: 70_000, currency: 'EUR', period: 'year' as const, said: said('from 70k') }, 70_000],
    ['nothing, where no amount is named', { currency: 'EUR', period: 'year' as const, said: said('euro') }, undefined],
  ])('counts %s', (_, pay, amount) => expect(yearly(pay)).toBe(amount))

  it('takes the employer\'s word before a board\'s guess, though the guess is higher', () => {
    expect(bestPay([madePay(90_000, 'EUR', 'year', { estimate: true }), madePay(70_000)])?.max).toBe(70_000)
  })
  it('takes the highest of several ranges', () => {
    expect(bestPay([madePay(60_000), madePay(6_000, 'EUR', 'month'), madePay(70_000)])?.max).toBe(6_000)
  })
})

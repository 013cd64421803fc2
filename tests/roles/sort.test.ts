import { describe, expect, it } from 'vitest'
import { bestFirst, bestPay, sortRoles, yearlyWorth, type SortBy } from '../../lib/roles/sort'
import { madePay, madeRole, said } from './made'

const rows = [
  { role: madeRole('old', { savedAt: '2026-10-01T08:00:00Z', posting: { pay: [madePay(60_000)] } }), score: 40 },
  { role: madeRole('new', { savedAt: '2026-11-20T08:00:00Z', posting: { pay: [madePay(6_000, 'EUR', 'month')] } }), score: undefined },
  { role: madeRole('mute', { savedAt: '2026-11-05T08:00:00Z' }), score: 91 },
  { role: madeRole('far', { savedAt: '2026-11-10T08:00:00Z', posting: { pay: [madePay(900_000, 'JPY')] } }), score: 40 },
  { role: madeRole('odd', { savedAt: '2026-11-01T08:00:00Z', posting: { pay: [madePay(1, 'XAU')] } }), score: 0 },
]

describe('the order of roles', () => {
  it.each<[string, SortBy, string[]]>([
    ['by fit, best first, same fit newest first, without fit last', 'fit', ['mute', 'far', 'old', 'odd', 'new']],
    ['by date, newest first', 'saved', ['new', 'far', 'mute', 'odd', 'old']],
    ['by what a year pays, in whatever currency, then without a rate, then without pay', 'pay', ['new', 'old', 'far', 'odd', 'mute']],
  ])('%s', (_, by, ids) => {
    expect(sortRoles(rows, by).map(({ role }) => role.id)).toEqual(ids)
  })

  it.each<SortBy>(['fit', 'saved', 'pay'])('by %s is the same whatever order the roles come in', by => {
    expect(sortRoles(rows.toReversed(), by)).toEqual(sortRoles(rows, by))
  })
})

it('puts rows that stand in an order already by score, and leaves equals as they stood', () => {
  expect(bestFirst(rows, ({ score }) => score).map(({ role }) => role.id)).toEqual(['mute', 'old', 'far', 'odd', 'new'])
  expect(bestFirst(sortRoles(rows, 'saved'), ({ score }) => score)).toEqual(sortRoles(rows, 'fit'))
  expect(bestFirst<{ score: number }>([], ({ score }) => score)).toEqual([])
})

it('goes by the rates it is given', () => {
  const [dollars, euros] = [{ role: madeRole('dollars', { posting: { pay: [madePay(100, 'USD')] } }), score: 1 }, { role: madeRole('euros', { posting: { pay: [madePay(90)] } }), score: 1 }]
  const order = (dollar: number) => sortRoles([dollars, euros], 'pay', { date: '2026-11-20', perEuro: { EUR: 1, USD: dollar } }).map(({ role }) => role.id)
  expect(order(1.05)).toEqual(['dollars', 'euros'])
  expect(order(1.25)).toEqual(['euros', 'dollars'])
})

describe('pay a year', () => {
  it.each([
    ['a year', madePay(80_000), 80_000],
    ['twelve months', madePay(5_000, 'EUR', 'month'), 60_000],
    ['52 weeks', madePay(1_000, 'EUR', 'week'), 52_000],
    ['260 days', madePay(400, 'EUR', 'day'), 104_000],
    ['2,080 hours', madePay(50, 'EUR', 'hour'), 104_000],
    ['the bottom, where there is no top', { min: 70_000, currency: 'EUR', period: 'year' as const, said: said('from 70k') }, 70_000],
    ['nothing, where no amount is named', { currency: 'EUR', period: 'year' as const, said: said('euro') }, undefined],
    ['nothing, where the currency has no rate', madePay(5, 'XAU'), undefined],
  ])('counts %s', (_, pay, amount) => expect(yearlyWorth(pay)).toBe(amount))

  it('takes the employer\'s word before a board\'s guess, though the guess is higher', () => {
    expect(bestPay([madePay(90_000, 'EUR', 'year', { estimate: true }), madePay(70_000)])?.max).toBe(70_000)
  })
  it('takes the highest of several ranges', () => {
    expect(bestPay([madePay(60_000), madePay(6_000, 'EUR', 'month'), madePay(70_000)])?.max).toBe(6_000)
  })
  it('still shows the one range that cannot be compared', () => {
    expect(bestPay([madePay(5, 'XAU')])?.currency).toBe('XAU')
  })
})

import { expect, it } from 'vitest'
import { payFromData } from '../../lib/facts/pay-data'
import { numberIn } from '../../lib/facts/plain-json'

it.each([['41000', 41_000], ['41,000', 41_000], ['1 250 000', 1_250_000], ["98'500.50", 98_500.5], ['12.5', 12.5], ['41,00', undefined], ['4,1000', undefined], ['about 41', undefined]])('%s in data counts as %s', (words, number) => expect(numberIn(words)).toBe(number))

it('pay with thousands set apart and a unit in words is read', () => {
  const [pay] = payFromData({ baseSalary: { currency: 'GBP', value: { minValue: '31,000', maxValue: '34,500', unitText: 'per year' } } })
  expect(pay).toMatchObject({ min: 31_000, max: 34_500, currency: 'GBP', period: 'year' })
})

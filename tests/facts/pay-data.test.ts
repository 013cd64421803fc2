import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payFromData, payFromField } from '../../lib/facts/pay-data'
import { bareFact } from './blocks'

const amount = fc.oneof(fc.double(), fc.integer(), fc.constantFrom<unknown>(null, '', '0', '-5', '52,000', '52.000,50', '1e9', 'competitive', '$52k', [], {}, NaN, Infinity))
const unit = fc.constantFrom<unknown>('YEAR', 'HOUR', 'MONTH', 'ANN', 'per day', '', null, 7, {})
const currency = fc.constantFrom<unknown>('USD', 'eur', '€', 'XXX', '', null, 7)
const quantity = fc.record({ '@type': fc.constantFrom('QuantitativeValue', 'MonetaryAmount'), value: amount, minValue: amount, maxValue: amount, median: amount, percentile10: amount, percentile90: amount, unitText: unit, duration: unit, currency }, { requiredKeys: [] })
const money = fc.oneof(amount, fc.record({ currency, value: fc.oneof(quantity, amount, fc.array(quantity, { maxLength: 3 })), minValue: amount, maxValue: amount, unitText: unit, median: amount }, { requiredKeys: [] }))
const posting = fc.record({ baseSalary: fc.oneof(money, fc.array(money, { maxLength: 3 })), estimatedSalary: fc.oneof(money, fc.array(money, { maxLength: 3 })), salaryCurrency: currency }, { requiredKeys: [] })

describe('pay in data of any shape', () => {
  it('is never negative, reversed or endless, and an estimate is always marked', () => {
    fc.assert(fc.property(posting, data => {
      for (const { min, max, estimate } of payFromData(data)) {
        for (const end of [min, max]) if (end !== undefined) expect(Number.isFinite(end) && end > 0).toBe(true)
        if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max)
        if (data.baseSalary === undefined) expect(estimate).toBe(true)
      }
    }), { numRuns: 1_000 })
  })
})

describe('a field of a board', () => {
  it.each([
    ['£31,500/yr', 'GB', { min: 31_500, max: 31_500, currency: 'GBP', period: 'year' }],
    ['₹ 6-9 Lacs P.A.', 'IN', { min: 600_000, max: 900_000, currency: 'INR', period: 'year' }],
    ['$36.50 - $41 p.h. + super', 'AU', { min: 36.5, max: 41, currency: 'AUD', period: 'hour' }],
    ['от 105 000 до 145 000 ₽ за месяц, до вычета налогов', 'RU', { min: 105_000, max: 145_000, currency: 'RUB', period: 'month', note: 'до вычета налогов' }],
    ['54.000 - 71.000 €/Jahr (geschätzt für Vollzeit)', 'DE', { min: 54_000, max: 71_000, currency: 'EUR', period: 'year', estimate: true }],
    ['Gehaltsprognose: 54.000 € – 66.000 €', 'DE', { min: 54_000, max: 66_000, currency: 'EUR', period: 'year', estimate: true }],
    ['$91K - $128K (Employer est.)', 'US', { min: 91_000, max: 128_000, currency: 'USD', period: 'year' }],
  ])('%s', (words, country, expected) => {
    expect(bareFact(payFromField(words, 'pay', country))).toEqual([expected])
  })

  it.each(['Competitive', 'Not disclosed', '$0 - $0', '-5 to -1 USD', 'Depending on experience'])('%s is no amount', words => {
    expect(payFromField(words, 'pay', 'US')).toEqual([])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearly, yearlyRange } from '../../lib/facts/yearly'
import { CURRENCIES } from '../../lib/vocabulary/currencies'
import { convert, PER_EURO } from '../../lib/vocabulary/exchange-rates'

const hours = (min: number, max = min) => ({ min, max })

describe('a year of pay', () => {
  it.each([
    ['a year stays', 60_000, 'year', undefined, 60_000],
    ['twelve months', 4_000, 'month', undefined, 48_000],
    ['an hour at 40 hours a week', 20, 'hour', undefined, 41_600],
    ['an hour at the hours stated', 20, 'hour', 25, 26_000],
    ['a month as stated, whatever the hours', 2_000, 'month', 20, 24_000],
    ['a day for five days', 400, 'day', undefined, 104_000],
    ['a day for half the week', 400, 'day', 20, 52_000],
  ] as const)('%s', (_, amount, period, week, expected) => {
    expect(yearlyRange({ min: amount, max: amount, currency: 'EUR', period }, 'EUR', week === undefined ? {} : { hours: hours(week) })).toMatchObject({ bottom: expected, top: expected, converted: false })
  })

  it('is a share of what is stated pro rata', () => {
    const pay = { min: 30_000, max: 30_000, currency: 'GBP', period: 'year', note: 'pro rata' } as const
    expect(yearlyRange(pay, 'GBP', { hours: hours(20) })).toEqual({ bottom: 15_000, top: 15_000, converted: false })
    expect(yearlyRange(pay, 'GBP', { partTime: true })?.assumes).toBe('counted as full time, as the hours are not stated')
  })

  it('says what it takes for granted', () => {
    expect(yearlyRange({ min: 20, max: 22, currency: 'USD', period: 'hour' }, 'USD')?.assumes).toBe('counted with 40 hours a week')
    expect(yearlyRange({ min: 20, max: 22, currency: 'USD', period: 'hour' }, 'USD', { hours: hours(38) })).not.toHaveProperty('assumes')
  })

  it('is none without an amount or a rate', () => {
    expect(yearlyRange({ currency: 'USD', period: 'year' }, 'EUR')).toBeUndefined()
    expect(yearly(1_000, 'XXX', 'year', 'EUR')).toBeUndefined()
  })

  it('counts with the table it is given', () => {
    expect(convert(100, 'EUR', 'USD', { date: '2020-01-01', perEuro: { EUR: 1, USD: 2 } })).toBe(200)
  })

  it('has a rate for every currency we read', () => {
    expect(Object.keys(CURRENCIES).filter(code => !Object.hasOwn(PER_EURO, code))).toEqual([])
  })

  it('is never negative or reversed', () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.constantFrom('hour', 'day', 'week', 'month', 'year'), fc.option(fc.tuple(fc.integer({ min: 2, max: 40 }), fc.nat(40))), (low, more, period, week) => {
      const range = yearlyRange({ min: low, max: low + more, currency: 'USD', period }, 'EUR', week === null ? {} : { hours: hours(week[0], week[0] + week[1]) })
      expect(range?.bottom).toBeGreaterThanOrEqual(0)
      expect(range?.top).toBeGreaterThanOrEqual(range?.bottom ?? 0)
    }))
  })
})

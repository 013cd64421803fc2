import { describe, expect, it } from 'vitest'
import { sayPay, sayPayShort } from '../../lib/facts/say-pay'
import { sayCountry, sayLanguage, sayPlace, sayPlaceShort } from '../../lib/facts/say-place'

describe('pay is said', () => {
  it.each([
    [{ min: 180_000, max: 240_000, currency: 'USD', period: 'year' as const }, 'USD 180,000–240,000 a year', 'USD 180–240k a year'],
    [{ min: 62_500, max: 70_000, currency: 'EUR', period: 'year' as const }, 'EUR 62,500–70,000 a year', 'EUR 62.5–70k a year'],
    [{ min: 85_000, max: 85_000, currency: 'GBP', period: 'year' as const }, 'GBP 85,000 a year', 'GBP 85k a year'],
    [{ min: 17.5, max: 21, currency: 'EUR', period: 'hour' as const }, 'EUR 17.50–21 an hour', 'EUR 17.50–21 an hour'],
    [{ min: 40_000, max: 50_000, currency: 'USD', period: 'year' as const, note: 'currency not stated' }, '40,000–50,000 a year, currency not stated', '40–50k a year, currency not stated'],
    [{ min: 61_234, max: 70_000, currency: 'CHF', period: 'year' as const }, 'CHF 61,234–70,000 a year', 'CHF 61,234–70,000 a year'],
    [{ min: 4_000, currency: 'PLN', period: 'month' as const }, 'from PLN 4,000 a month', 'from PLN 4,000 a month'],
    [{ max: 1_000_000, currency: 'INR', period: 'year' as const }, 'up to INR 1,000,000 a year', 'up to INR 1,000,000 a year'],
  ])('%o in full and shortly', (pay, full, short) => {
    expect([sayPay(pay), sayPayShort(pay)]).toEqual([full, short])
  })
})

describe('a place is said', () => {
  it.each([
    [{ city: 'Linz', region: 'Upper Austria', country: 'AT' }, 'Linz, Upper Austria, Austria', 'Linz, Upper Austria'],
    [{ city: 'Linz', country: 'AT' }, 'Linz, Austria', 'Linz, Austria'],
    [{ city: 'Singapore', region: 'Singapore', country: 'SG' }, 'Singapore, Singapore', 'Singapore'],
    [{ country: 'PT' }, 'Portugal', 'Portugal'],
    [{ city: 'Linz' }, 'Linz', 'Linz'],
    [{}, 'a place that is not stated', 'a place that is not stated'],
  ])('%o in full and shortly', (place, full, short) => {
    expect([sayPlace(place), sayPlaceShort(place)]).toEqual([full, short])
  })

  it.each([[sayCountry, 'XQ', 'XQ'], [sayCountry, 'nonsense', 'nonsense'], [sayLanguage, 'de', 'German'], [sayLanguage, '', '']])('and never throws on what is no code', (say, code, words) => {
    expect(say(code)).toBe(words)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { DailyRates, parseDailyRates, ratesWith } from '../../lib/facts/money-rates'
import { convert, PER_EURO, rateDay, RATES_DATE, SHIPPED_RATES } from '../../lib/vocabulary/exchange-rates'

const RATES = { USD: 1.1521, JPY: 180.4, CZK: 24.33, DKK: 7.4701, GBP: 0.861, HUF: 370.2, PLN: 4.31, RON: 5.3, SEK: 11.05, CHF: 0.939, NOK: 11.4, CAD: 1.612 }
const line = (currency: string, rate: number | string) => `<Cube currency='${currency}' rate='${rate}'/>`
const file = (lines = Object.entries(RATES).map(([currency, rate]) => line(currency, rate)).join('\n'), day = "<Cube time='2026-11-20'>") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">\n<gesmes:subject>Reference rates</gesmes:subject>\n<Cube>\n${day}\n${lines}\n</Cube>\n</Cube>\n</gesmes:Envelope>`
const rest = Object.entries(RATES).slice(1).map(([currency, rate]) => line(currency, rate)).join('')
const TODAY = '2026-11-21'

describe('the daily table of the European Central Bank', () => {
  it.each([['with single quotes', file()], ['with double quotes', file().replaceAll("'", '"')], ['in one line', file().replaceAll('\n', '')]])('is read %s', (_, xml) => {
    expect(parseDailyRates(xml, TODAY, RATES_DATE)).toEqual({ ok: true, value: { date: '2026-11-20', perEuro: { EUR: 1, ...RATES } } })
  })

  it('may be of tomorrow, where it is still yesterday here, and of the day of the one in use', () => {
    expect(parseDailyRates(file(), '2026-11-19', '2026-11-20').ok).toBe(true)
  })

  it.each([
    ['nothing', '', 'not the table'],
    ['a page', '<!doctype html><title>Maintenance</title>', 'not the table'],
    ['a file that defines words of its own', file().replace('<gesmes:Env', '<!DOCTYPE x [<!ENTITY a "b">]><gesmes:Env'), 'not the table'],
    ['far too few currencies', file(line('USD', 1.15)), 'not the table'],
    ['no day', file(undefined, '<Cube>'), 'not the table'],
    ['the table of all days', file().replace('</gesmes:Env', "<Cube time='2026-11-19'></gesmes:Env"), 'not the table'],
    ['far too much', `${file()}${' '.repeat(70_000)}`, 'too long'],
    ['no calendar day', file(undefined, "<Cube time='20.11.2026'>"), 'which day'],
    ['a day to come', file(undefined, "<Cube time='2026-12-24'>"), 'yet to come'],
    ['a day before the table in use', file(undefined, "<Cube time='2026-09-01'>"), 'older'],
    ['a currency twice', file(rest + line('USD', 1.1) + line('USD', 1.2)), 'twice'],
    ['the euro itself', file(rest + line('EUR', 2)), 'twice'],
    ['a rate of nothing', file(rest + line('USD', '0.0000')), 'cannot be'],
    ['a rate a hundred times too high', file(rest + line('USD', 115)), '115 USD'],
    ['a rate a hundred times too low', file(rest + line('USD', 0.0115)), '0.0115 USD'],
    ['a rate below zero', file(rest + line('USD', -1.1)), 'not understood'],
    ['a rate with a comma', file(rest + line('USD', '1,15')), 'not understood'],
    ['a rate that is no number', file(rest + line('USD', '1e9')), 'not understood'],
    ['a name that is no code', file(rest + line('__proto__', 1)), 'not understood'],
  ])('is refused with the reason: %s', (_, xml, why) => {
    const read = parseDailyRates(xml, TODAY, RATES_DATE)
    expect(read.ok ? 'read' : read.why).toContain(why)
  })

  it('never fails on any text, and is quick', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), noise => { parseDailyRates(file().replace('</Cube>', noise), TODAY, RATES_DATE) }))
    const start = performance.now()
    for (const piece of ['<Cube ', "<Cube time='", '<Cube currency=', "<Cube currency='USD' rate='1", ' ']) parseDailyRates(piece.repeat(100_000).slice(0, 65_000), TODAY, RATES_DATE)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('the rates in use', () => {
  const fetched = { date: '2026-11-20', perEuro: { EUR: 1, USD: 1.25 } }
  it('are those that ship where none were fetched', () => expect(ratesWith(undefined)).toBe(SHIPPED_RATES))
  it.each([
    ['a fetched rate', 125, 'USD', 'EUR', 100, '2026-11-20'],
    ['a rate that was not fetched, with the day it is of', PER_EURO['INR'] ?? 0, 'INR', 'EUR', 1, RATES_DATE],
    ['one of each, with the earlier day', 1.25, 'USD', 'INR', PER_EURO['INR'] ?? 0, RATES_DATE],
  ])('convert by %s', (_, amount, from, to, expected, day) => {
    expect(convert(amount, from, to, ratesWith(fetched))).toBeCloseTo(expected)
    expect(rateDay(from, to, ratesWith(fetched))).toBe(day)
  })
  it('know no day for a currency without a rate', () => expect(rateDay('XAU', 'EUR', ratesWith(fetched))).toBeUndefined())
})

describe('a stored table', () => {
  it.each([
    ['a rate below zero', { date: '2026-11-20', perEuro: { USD: -1 } }],
    ['a rate that cannot be', { date: '2026-11-20', perEuro: { USD: 4_000 } }],
    ['a date that is none', { date: 'yesterday', perEuro: { USD: 1.1 } }],
    ['a name that is no code', { date: '2026-11-20', perEuro: { dollar: 1.1 } }],
  ])('is refused with %s', (_, table) => expect(z.safeParse(DailyRates, table).success).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { factRows } from '../../components/facts/fact-rows'
import { sayMinutes } from '../../components/facts/say-minutes'
import { sayOverlap } from '../../components/facts/say-overlap'
import type { Posting } from '../../lib/posting/posting'
import { posting, said } from './assessment-fixture'

const row = (some: Partial<Posting>, label: string): string[] | undefined =>
  factRows({ ...posting, ...some }).find(one => one.label === label)?.values.map(({ text }) => text)

describe('a fact in plain words', () => {
  it.each<[string, Partial<Posting>, string, string[] | undefined]>([
    ['pay for a place, estimated', { pay: [{ min: 20, max: 20, currency: 'USD', period: 'hour', for: 'Ohio', estimate: true, said: said('$20') }] }, 'Pay', ['USD 20 an hour, for Ohio, the board’s estimate']],
    ['pay that is no base', { pay: [{ max: 90_000, currency: 'GBP', period: 'year', basis: 'ote', said: said('OTE £90k') }] }, 'Pay', ['up to GBP 90,000 a year, on target']],
    ['pay that is not stated', { pay: [] }, 'Pay', []],
    ['one year', { years: [{ min: 1, said: said('a year') }] }, 'Years', ['1 year']],
    ['a range of years', { years: [{ min: 3, max: 5, of: 'nursing', said: said('3-5') }] }, 'Years', ['3–5 years, nursing']],
    ['a degree or another', { education: { level: 'bachelor', levels: ['bachelor', 'master'], fields: ['geology'], orEquivalent: true, required: false, said: said('BSc or MSc') } }, 'Education', ['Bachelor’s degree or master’s degree in geology, or equivalent, preferred']],
    ['no sponsorship', { visa: { sponsorship: 'refused', said: said('no visa') } }, 'Visa', ['No sponsorship']],
    ['sponsorship that is not stated', {}, 'Visa', undefined],
    ['a grade beside the level', { level: { level: 'staff', grade: 'IC5', said: said('IC5') } }, 'Level', ['Staff or principal, IC5']],
    ['a required language', { languages: [{ lang: 'de', required: true, said: said('German') }] }, 'Languages', ['German']],
    ['one day in the office', { workplace: [], officeDays: { days: 1, said: said('one day') } }, 'Workplace', ['1 day a week in the office']],
    ['the same place twice', { places: [{ city: 'Lyon', country: 'FR', said: said('Lyon') }, { city: 'Lyon', country: 'FR', said: said('our Lyon site') }] }, 'Place', ['Lyon, France']],
    ['weekly hours', { hours: { min: 32, max: 40, said: said('32-40') } }, 'Hours', ['32–40 hours a week']],
  ])('says %s', (_name, some, label, texts) => {
    expect(row(some, label)).toEqual(texts)
  })

  it.each([[45, '45 min'], [60, '1 h'], [270, '4 h 30 min'], [0, '0 min']])('says %i minutes as %s', (minutes, words) => {
    expect(sayMinutes(minutes)).toBe(words.replaceAll(' ', '\u00a0'))
  })

  it.each([
    [{ zone: 'UTC', hoursPerDay: 4 }, '4 hours a day of UTC time'],
    [{ zone: 'America/New_York', from: '09:00' }, 'from 09:00 New York time'],
    [{ zone: 'Europe/Berlin', from: '10:00', to: '14:00', hoursPerWeek: 20 }, '10:00–14:00 Berlin time, 20 hours a week'],
    [{ zone: 'UTC' }, 'in UTC time'],
  ])('says shared hours %j', (overlap, words) => {
    expect(sayOverlap({ ...overlap, said: said('x') })).toBe(words)
  })
})

import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import { GATE_CAP } from '../../lib/fit/weights'
import type { Posting } from '../../lib/posting/posting'
import type { DealBreaker, Profile } from '../../lib/profile/profile'
import { asks, postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const words = said('the very words')
const good: Partial<Posting> = {
  title: { value: 'Payroll Analyst', said: said('Payroll Analyst') },
  requirements: [asks('must', 'Payroll, Audits and Invoices', ['Payroll'], ['Audits'], ['Invoices'])],
}
const me: Partial<Profile> = {
  titles: ['Payroll Analyst'], skills: ['Payroll', 'Audits', 'Invoices'].map(name => ({ name, years: 5 })),
  homes: [{ city: 'Linz', country: 'AT' }], relocate: false, workplace: ['remote'], timeZone: 'Europe/Vienna', languages: [{ lang: 'de' }],
  pay: { floor: 50_000, currency: 'EUR', period: 'year' }, employment: ['permanent'], authorisedIn: ['AT'], needsSponsorship: true,
}
const failing: readonly (readonly [DealBreaker, Partial<Posting>, string])[] = [
  ['salary', { pay: [{ min: 20_000, max: 30_000, currency: 'EUR', period: 'year', said: words }] }, 'EUR 20–30k a year: ends 40 % below your floor'],
  ['location', { places: [{ city: 'Porto', country: 'PT', said: words }] }, 'Porto, Portugal: in Portugal, and you would not move'],
  ['workplace', { workplace: [{ kind: 'onsite', said: words }] }, 'On-site: you look for remote'],
  ['hours', { overlap: { zone: 'America/Los_Angeles', from: '12:00', to: '20:00', said: words } }, '12:00–20:00 Los Angeles: your 9 to 18 at UTC+1 shares 0 h a day of 8 asked'],
  ['sponsorship', { places: [{ city: 'Porto', country: 'PT', said: words }], visa: { sponsorship: 'refused', said: words } }, 'Sponsorship: refused, and you need it'],
  ['language', { languages: [{ lang: 'ja', required: true, said: words }] }, 'Japanese: not among your languages'],
  ['employment', { employment: [{ kind: 'internship', said: words }] }, 'Internship: you look for permanent'],
]

describe('a posting that plainly fails a deal-breaker', () => {
  it.each(failing)('%s: is capped, in plain sight, with the words', (kind, fact, why) => {
    const profile = profileOf({ ...me, dealBreakers: [kind] })
    const { score, band, gates, parts, verdict } = fitOf(postingOf({ ...good, ...fact }), profile, TODAY, smallSense)
    expect(gates).toMatchObject([{ kind, why, said: words }])
    expect(score).toBe(GATE_CAP)
    expect(band).toEqual([expect.any(Number), GATE_CAP])
    const gate = parts.find(part => part.kind === 'gate')
    expect(gate?.of).toBe(0)
    expect(gate?.points).toBeLessThan(0)
    expect(verdict).toBe(`Ruled out by your own limits. ${why}.`)
  })

  it.each(failing)('%s: is only a miss for somebody who can live with it', (_, fact) => {
    const { score, gates } = fitOf(postingOf({ ...good, ...fact }), profileOf(me), TODAY, smallSense)
    expect(gates).toEqual([])
    expect(score).toBeGreaterThan(GATE_CAP)
  })
})

describe('a posting that says nothing on a deal-breaker', () => {
  it.each([['salary'], ['location'], ['workplace'], ['sponsorship'], ['employment']] as const)('%s: rules nothing out, but the band reaches down to the cap', kind => {
    const { gates, band } = fitOf(postingOf(good), profileOf({ ...me, dealBreakers: [kind] }), TODAY, smallSense)
    expect(gates).toEqual([])
    expect(band[0]).toBeLessThanOrEqual(GATE_CAP)
  })
})

it('two gates take away once what is over the cap', () => {
  const facts = Object.assign({}, ...failing.filter(([kind]) => kind === 'salary' || kind === 'language').map(([, fact]) => fact))
  const { score, parts } = fitOf(postingOf({ ...good, ...facts }), profileOf({ ...me, dealBreakers: ['salary', 'language'] }), TODAY, smallSense)
  expect(parts.filter(part => part.kind === 'gate').map(part => part.points < 0)).toEqual([true, false])
  expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score)
})

describe('the verdict', () => {
  it.each([
    ['strong, with the gap', { requirements: [asks('must', 'A', ['Payroll'], ['Audits'], ['Invoices'], ['Ledgers'], ['Firing'])] }, 'Strong on what they insist on. Firing is the gap.'],
    ['little', { requirements: [asks('must', 'A', ['Firing'], ['Porcelain'], ['Teapots'])] }, 'Little of what they insist on is in your profile. Firing is the gap.'],
    ['few skills, nothing stated', {}, 'They name few skills we recognise, so little can be compared. Place: place not stated.'],
  ])('%s', (_, facts, verdict) => {
    expect(fitOf(postingOf({ title: { value: 'Payroll Analyst', said: words }, ...facts }), profileOf({ ...me, skills: [...(me.skills ?? []), { name: 'Ledgers', years: 9 }] }), TODAY, smallSense).verdict).toBe(verdict)
  })
})

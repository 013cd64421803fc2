import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import { GATE_CAP } from '../../lib/fit/weights'
import type { Posting } from '../../lib/posting/posting'
import type { DealBreaker, Profile } from '../../lib/profile/profile'
import { ACCOUNT, asks, postingOf, profileOf, said, TODAY } from './made'
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
  ['sponsorship', { visa: { sponsorship: 'refused', said: words } }, 'Sponsorship: refused, and you need it'],
  ['language', { languages: [{ lang: 'ja', required: true, said: words }] }, 'Japanese: not among your languages'],
  ['employment', { employment: [{ kind: 'internship', said: words }] }, 'Internship: you look for permanent'],
]

describe('a posting that plainly fails a deal-breaker', () => {
  it.each(failing)('%s: is capped, in plain sight, with the words', (kind, fact, why) => {
    const profile = profileOf({ ...me, dealBreakers: [kind] })
    const { score, band, gates, parts, verdict } = fitOf(postingOf({ ...good, ...fact }), profile, TODAY, smallSense)
    expect(gates).toMatchObject([{ kind, why, said: words }])
    expect(score).toBeLessThanOrEqual(GATE_CAP)
    expect(band[1]).toBeLessThanOrEqual(GATE_CAP)
    const gate = parts.find(part => part.kind === 'gate')
    expect(gate?.of).toBe(0)
    expect(gate?.points).toBeLessThan(0)
    expect(verdict).toBe(`Ruled out by your own limits. ${why}.`)
  })

  it.each(failing.filter(([kind]) => !['location', 'sponsorship', 'language'].includes(kind)))('%s: is only a miss for somebody who can live with it', (_, fact) => {
    const { score, gates } = fitOf(postingOf({ ...good, ...fact }), profileOf(me), TODAY, smallSense)
    expect(gates).toEqual([])
    expect(score).toBeGreaterThan(GATE_CAP)
  })
})

const there = { places: [{ city: 'Porto', country: 'PT', said: words }] }
const line = (text: string): Partial<Posting> => ({ requirements: [...(good.requirements ?? []), asks('must', text)] })
describe('what the profile states as a fact rules out without being listed as a deal-breaker', () => {
  it.each<[string, Partial<Posting>, Partial<Profile>, DealBreaker, string]>([
    ['abroad, without the wish to move', there, {}, 'location', 'Porto, Portugal: in Portugal, and you would not move'],
    ['a required language not spoken', { languages: [{ lang: 'ja', required: true, said: words }] }, {}, 'language', 'Japanese: not among your languages'],
    ['no sponsorship where it is needed', { visa: { sponsorship: 'refused', said: words } }, {}, 'sponsorship', 'Sponsorship: refused, and you need it'],
    ['a passport of a country where one may not work', line('Must be a US citizen'), {}, 'sponsorship', 'Citizenship: asked for in United States, where you may not work'],
    ['a permit that one must have already', line('Right to work in the UK is required'), {}, 'sponsorship', 'Right to work: asked for in United Kingdom, where you may not work'],
    ['remote, but only from a country where one may not work', { workplace: [{ kind: 'remote', said: words }], remoteScope: { text: 'Japan only', countries: ['JP'], said: words } }, { relocate: true }, 'location', 'Remote from Japan: you are in Austria, and would need a permit'],
    ['remote, but at other hours of the earth', { workplace: [{ kind: 'remote', said: words }], remoteScope: { text: 'UTC-8 to -5', utc: { from: -8, to: -5 }, said: words } }, {}, 'location', 'Remote from UTC−8 to UTC−5: you are UTC+1'],
  ])('%s', (_, fact, person, kind, why) => {
    const { score, gates, parts, verdict } = fitOf(postingOf({ ...good, ...fact }), profileOf({ ...me, ...person }), TODAY, smallSense)
    expect(gates).toMatchObject([{ kind, why }])
    expect(score).toBeLessThanOrEqual(GATE_CAP)
    expect(parts.find(part => part.kind === 'gate')?.label).toMatch(/ rules it out$/)
    expect(verdict).toBe(`Not possible as things stand. ${why}.`)
  })

  it.each<[string, Partial<Posting>, Partial<Profile>]>([
    ['a language that is only preferred', { languages: [{ lang: 'ja', required: false, said: words }] }, {}],
    ['abroad, for somebody who would move', there, { relocate: true }],
    ['abroad, of which the person says nothing', there, { relocate: undefined }],
    ['a passport, for somebody who does not say where they may work', line('US citizenship'), { authorisedIn: [], needsSponsorship: undefined }],
    ['a passport of where one may work: whose it is, is not stated', line('Austrian citizenship, or that of the United States'), { authorisedIn: ['US'] }],
    ['a permit, for somebody who has it', line('Must have the right to work in the UK'), { authorisedIn: ['GB'] }],
    ['a rule for lower levels', { level: { level: 'director', said: words }, ...line('Roles below the Principal level require unrestricted U.S. work authorization') }, {}],
    ['visas of another sort', line('Knows the rules of Visa and Mastercard'), {}],
  ])('but not %s', (_, fact, person) => {
    const { relocate, needsSponsorship, ...rest } = { ...me, ...person }
    const profile = profileOf({ ...rest, ...(relocate !== undefined && { relocate }), ...(needsSponsorship !== undefined && { needsSponsorship }) })
    expect(fitOf(postingOf({ ...good, ...fact }), profile, TODAY, smallSense).gates).toEqual([])
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
    ['only a plus is missed', { requirements: [asks('must', 'A', ['Payroll'], ['Audits'], ['Invoices'])], languages: [{ lang: 'fr', required: false, said: words }] }, 'Strong on what they insist on. French, a plus: not among your languages.'],
    ['a must before a heavier plus', { requirements: [asks('must', 'A', ['Payroll'], ['Audits'], ['Invoices'], ['Firing'])], languages: [{ lang: 'fr', required: false, said: words }] }, 'You have part of what they insist on. Firing is the gap.'],
    ['few skills, nothing stated', {}, 'They name few skills we recognise, so little can be compared. Place: place not stated.'],
  ])('%s', (_, facts, verdict) => {
    expect(fitOf(postingOf({ title: { value: 'Payroll Analyst', said: words }, ...facts }), profileOf({ ...me, skills: [...(me.skills ?? []), { name: 'Ledgers', years: 9 }], certificates: ['Payroll, Audits, Invoices and Ledgers'], summary: ACCOUNT }), TODAY, smallSense).verdict).toBe(verdict)
  })
})

import { describe, expect, it } from 'vitest'
import { amountOf, amountText } from '../../components/profile/amount'
import { bringsOf } from '../../components/profile/brings'
import { checked } from '../../components/profile/checked'
import { gapsOf, idleDealBreakers } from '../../components/profile/completeness'
import { countries, countryCode, countryName } from '../../components/profile/countries'
import { draftOf, type ProfileDraft } from '../../components/profile/draft'
import { merged } from '../../components/profile/merge'
import { nameOfRow, withoutRow } from '../../components/profile/row-lists'
import { tongueCode, tongues } from '../../components/profile/tongues'
import { emptyProfile, Profile } from '../../lib/profile/profile'

const ZONE = 'Europe/Lisbon'
const full: Profile = {
  name: 'Ines Duarte', summary: 'Organ builder.', titles: ['Organ builder'], levels: ['senior'],
  skills: [{ name: 'Joinery', years: 12.5, last: 2026 }, { name: 'Voicing' }],
  work: [{ title: 'Organ builder', employer: 'Duarte & Filha', start: '2014-03', end: '2021', text: 'Built and tuned.' }],
  education: [{ level: 'vocational', field: 'Joinery', institution: 'Escola de Ofícios', end: '2012' }],
  languages: [{ lang: 'pt', level: 'native' }, { lang: 'de', level: 'B2' }], certificates: ['Crane licence'],
  homes: [{ city: 'Braga', country: 'PT' }], relocate: false, timeZone: ZONE, workplace: ['onsite', 'hybrid'], maxOfficeDays: 5, travel: 20, avoidedShifts: ['night', 'weekend'], weekHours: { min: 20, max: 32 },
  pay: { floor: 32_000, target: 38_000, currency: 'EUR', period: 'year' }, employment: ['permanent'], authorisedIn: ['PT', 'ES'],
  needsSponsorship: true, dealBreakers: ['salary'],
}
const draft = (change: Partial<ProfileDraft> = {}): ProfileDraft => ({ ...draftOf(emptyProfile(), ZONE), ...change })

describe('a profile in the form', () => {
  it('comes out of the form as it went in', () => {
    expect(checked(draftOf(full, 'UTC'))).toEqual({ ok: true, profile: full })
  })
  it('is one that the store takes', () => {
    const result = checked(draftOf(full, ZONE))
    expect(Profile.parse(result.ok && result.profile)).toEqual(full)
  })
  it('states nothing when nothing is typed, but for the time zone of the machine', () => {
    expect(checked(draft())).toEqual({ ok: true, profile: { ...emptyProfile(), timeZone: ZONE } })
  })
  it('leaves out rows in which nothing was typed', () => {
    const result = checked(draft({ skills: [{ name: ' ', years: '', last: '' }], homes: [{ city: '', region: '', country: '' }] }))
    expect(result.ok && [result.profile.skills, result.profile.homes]).toEqual([[], []])
  })
})

describe('what has to be mended', () => {
  const pay = { floor: '', target: '', currency: 'EUR', period: 'year' as const }
  it.each<[string, Partial<ProfileDraft>, string[]]>([
    ['a skill without a name', { skills: [{ name: '', years: '3', last: '' }] }, ['skills.0.name']],
    ['years that are no number', { skills: [{ name: 'Sewing', years: 'many', last: '' }] }, ['skills.0.years']],
    ['a year of last use that cannot be', { skills: [{ name: 'Sewing', years: '', last: '20' }] }, ['skills.0.last']],
    ['a floor that is no number', { pay: { ...pay, floor: 'enough' } }, ['pay.floor']],
    ['a wish without a floor', { pay: { ...pay, target: '50000' } }, ['pay.floor']],
    ['a wish below the floor', { pay: { ...pay, floor: '50000', target: '40000' } }, ['pay.target']],
    ['pay without a currency', { pay: { ...pay, floor: '50000', currency: '' } }, ['pay.currency']],
    ['travel above all of the time', { travel: '120 %' }, ['travel']],
    ['hours that no week has', { weekHours: { min: '', max: '200' } }, ['weekHours.max']],
    ['fewer hours at most than at least', { weekHours: { min: '30', max: '20' } }, ['weekHours.max']],
    ['eight days a week', { maxOfficeDays: '8' }, ['maxOfficeDays']],
    ['a time zone nobody knows', { timeZone: 'Middle of nowhere' }, ['timeZone']],
    ['a country nobody knows', { homes: [{ city: 'Braga', region: '', country: 'Lusitania' }] }, ['homes.0.country']],
    ['a country of permission nobody knows', { authorisedIn: ['Spain', 'Atlantis'] }, ['authorisedIn']],
    ['a language nobody knows', { languages: [{ lang: 'Klingon', level: 'B2' }] }, ['languages.0.lang']],
    ['a job without a title', { work: [{ title: '', employer: 'Acme', start: '', end: '', text: '' }] }, ['work.0.title']],
    ['a start that is no date', { work: [{ title: 'Cook', employer: '', start: 'spring', end: '', text: '' }] }, ['work.0.start']],
    ['an end before the start', { work: [{ title: 'Cook', employer: '', start: '2021-03', end: '2020', text: '' }] }, ['work.0.end']],
  ])('%s', (_, change, paths) => {
    const result = checked(draft(change))
    expect(result.ok ? [] : Object.keys(result.errors)).toEqual(paths)
  })
  it('is not an end in the year of the start', () => {
    expect(checked(draft({ work: [{ title: 'Cook', employer: '', start: '2021-03', end: '2021', text: '' }] })).ok).toBe(true)
  })
})

describe('an amount as typed', () => {
  it.each<[string, number | undefined]>([
    ['85000', 85_000], ['85,000', 85_000], ['85.000', 85_000], ['85 000', 85_000], ['85’000', 85_000], ['85k', 85_000], ['1.5', 1.5], ['1,5', 1.5],
    ['1,250,000', 1_250_000], ['0', 0], ['', undefined], ['-3', undefined], ['a lot', undefined], ['8,5000', undefined], ['99999999999', undefined],
  ])('%s', (typed, amount) => expect(amountOf(typed)).toBe(amount))
  it('reads what it shows', () => expect(amountOf(amountText(1_234_567))).toBe(1_234_567))
})

describe('countries and languages', () => {
  it.each([['Portugal', 'PT'], ['pt', 'PT'], ['UK', 'GB'], ['usa', 'US'], [' Brazil ', 'BR']])('%s is %s', (words, code) => expect(countryCode(words)).toBe(code))
  it('knows each country by its own name', () => {
    expect(countries.length).toBeGreaterThan(240)
    for (const { code } of countries) expect(countryCode(countryName(code))).toBe(code)
  })
  it.each([['German', 'de'], ['pt', 'pt'], ['Bengali', 'bn'], ['Mandarin', 'zh']])('%s is %s', (words, code) => expect(tongueCode(words)).toBe(code))
  it('has no language twice', () => expect(new Set(tongues.map(({ code }) => code)).size).toBe(tongues.length))
})

describe('taking in another profile', () => {
  const mine: Profile = { ...emptyProfile(), name: 'I. D.', skills: [{ name: 'joinery', years: 3 }], timeZone: 'UTC' }
  it('keeps what is there and adds what is missing', () => {
    const both = merged(mine, full)
    expect(both.name).toBe('I. D.')
    expect(both.timeZone).toBe('UTC')
    expect(both.skills).toEqual([{ name: 'joinery', years: 3 }, { name: 'Voicing' }])
    expect(both.pay).toEqual(full.pay)
  })
  it('changes nothing when it is the same one', () => expect(merged(full, full)).toEqual(full))
  it('says in plain lines what it brings', () => {
    expect(bringsOf(full)).toContain('2 skills: Joinery, Voicing')
    expect(bringsOf(full)).toContain('Pay: at least EUR 32,000 a year')
    expect(bringsOf(emptyProfile())).toEqual([])
  })
})

describe('what would narrow the fit', () => {
  it('begins with skills and ends with nothing', () => {
    expect(gapsOf(emptyProfile())[0]?.what).toBe('your skills')
    expect(gapsOf({ ...full, skills: [...full.skills, { name: 'Tuning' }] })).toEqual([])
  })
  it('names the deal-breaker that cannot rule anything out', () => {
    expect(idleDealBreakers({ ...emptyProfile(), dealBreakers: ['salary', 'licence'] })).toEqual([{ kind: 'salary', needs: 'the least you would take' }])
    expect(idleDealBreakers(full)).toEqual([])
  })
})

describe('a row that was taken out', () => {
  it('comes back in its place, whatever was typed meanwhile', () => {
    const before = draftOf(full, ZONE)
    expect(nameOfRow(before, 'skills', 0)).toBe('Joinery')
    const { draft: without, putBack } = withoutRow(before, 'skills', 0)
    expect(without.skills.map(({ name }) => name)).toEqual(['Voicing'])
    const back = putBack({ ...without, name: 'Ines' })
    expect([back.name, back.skills]).toEqual(['Ines', before.skills])
  })
})

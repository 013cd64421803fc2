import { describe, expect, it } from 'vitest'
import { matchAuthorisation } from '../../lib/fit/authorisation'
import { matchEducation } from '../../lib/fit/education'
import { matchEmployment } from '../../lib/fit/employment'
import { matchHours } from '../../lib/fit/hours'
import { matchLanguages } from '../../lib/fit/language'
import { matchLevel } from '../../lib/fit/level'
import type { Match, Standing } from '../../lib/fit/match'
import { matchPay } from '../../lib/fit/pay'
import { matchPlace } from '../../lib/fit/place'
import { matchTitle } from '../../lib/fit/title'
import { matchWorkplace } from '../../lib/fit/workplace'
import { matchYears } from '../../lib/fit/years'
import { standingOf } from '../../lib/fit/fit-of'
import { RATES_DATE } from '../../lib/vocabulary/exchange-rates'
import type { Posting } from '../../lib/posting/posting'
import type { Profile } from '../../lib/profile/profile'
import { postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

type Row = readonly [string, Partial<Posting>, Partial<Profile>, Match['state'] | undefined, string]
const check = (match: (posting: Posting, standing: Standing) => Match[]) => (_: string, posting: Partial<Posting>, profile: Partial<Profile>, state: Match['state'] | undefined, why: string) => {
  const [first] = match(postingOf(posting), standingOf(profileOf(profile), TODAY, smallSense))
  expect(first?.state).toBe(state)
  if (state !== undefined) expect(first?.why).toContain(why)
}
const words = said('words')
const title = (value: string) => ({ title: { value, said: words } })
const remote = { workplace: [{ kind: 'remote' as const, said: words }] }
const onsite = { workplace: [{ kind: 'onsite' as const, said: words }] }
const linz = { homes: [{ city: 'Linz', region: 'Upper Austria', country: 'AT' }] }
const place = (city: string | undefined, country: string | undefined, region?: string) => ({ places: [{ ...(city && { city }), ...(country && { country }), ...(region && { region }), said: words }] })

describe('title', () => {
  it.each<Row>([
    ['the same job with another level', title('Senior Payroll Analyst (m/f/d)'), { titles: ['Payroll Analyst'] }, 'met', 'you look for Payroll Analyst'],
    ['the same job in another language', title('Comptable'), { titles: ['Accountant'] }, 'met', 'you look for Accountant'],
    ['the same job in other words', title('ML Developer'), { titles: ['Machine Learning Engineer'] }, 'met', 'you look for'],
    ['all words of the wished title in a longer one', title('Payroll Analyst, Ledgers and Pensions (Leeds)'), { titles: ['Payroll Analyst'] }, 'met', 'you look for Payroll Analyst'],
    ['a job of the same trade', title('Ruby Developer'), { titles: ['Python Engineer'] }, 'partly', 'near it'],
    ['a job one had', title('Payroll Analyst'), { work: [{ title: 'Payroll Analyst', text: '' }] }, 'met', 'you worked as Payroll Analyst'],
    ['another trade with the same last word', title('Sales Manager'), { titles: ['Kitchen Manager'] }, 'missed', 'unlike'],
    ['another trade', title('Nurse'), { titles: ['Payroll Analyst'] }, 'missed', 'unlike'],
    ['nothing wished', title('Nurse'), {}, 'unknown', 'names no titles'],
    ['nothing stated', {}, { titles: ['Nurse'] }, 'unknown', 'not stated'],
  ])('%s', check(matchTitle))
})

describe('level', () => {
  it.each<Row>([
    ['the level wished', { level: { level: 'senior', said: words } }, { levels: ['senior'] }, 'met', 'a level you look for'],
    ['one step off', { level: { level: 'senior', said: words } }, { levels: ['mid'] }, 'partly', 'you look for mid'],
    ['far off', { level: { level: 'director', said: words } }, { levels: ['junior'] }, 'missed', 'you look for junior'],
    ['only their own ladder', { level: { grade: 'P4', said: words } }, { levels: ['mid'] }, 'unknown', 'a grade of their own ladder'],
    ['nothing stated', {}, { levels: ['mid'] }, 'unknown', 'not stated'],
    ['neither says anything', {}, {}, undefined, ''],
  ])('%s', check(matchLevel))
})

const work = [{ title: 'Payroll Analyst', start: '2018-01', end: '2021-12', text: 'Payroll and Audits' }, { title: 'Nurse', start: '2022-01', text: '' }]
const years = (min: number, of?: string): Partial<Posting> => ({ years: [{ min, ...(of && { of }), said: words }] })
describe('years', () => {
  it.each<Row>([
    ['enough in a skill', years(3, 'payroll'), { work }, 'met', 'you have 4 in Payroll'],
    ['a narrower skill counts for the broader', years(3, 'ledgers'), { work }, 'met', 'you have 4 in Ledgers'],
    ['too few in a skill', years(8, 'payroll'), { work }, 'partly', 'you have 4 in'],
    ['none in a skill', years(2, 'glazing'), { work }, 'missed', 'your work shows none in Glazing'],
    ['years that only the person states count less', years(6, 'glazing'), { work, skills: [{ name: 'Glazing', years: 7 }] }, 'partly', 'you have 4.2 in Glazing'],
    ['of what is not said: jobs like the title', { ...years(4), ...title('Nurse') }, { work }, 'met', 'you have 4.9 in jobs like it'],
    ['a close trade counts half', { ...years(4), ...title('Tax Accountant') }, { work: [{ title: 'Treasury Planning', start: '2018-01', end: '2021-12', text: '' }] }, 'partly', 'you have 2 in jobs like it'],
    ['in two skills, of which one is short', years(4, 'payroll and glazing'), { work }, 'partly', 'in them: 0 in Glazing, 4 in Payroll'],
    ['in either of two skills', years(4, 'payroll or glazing'), { work }, 'met', 'you have 4 in Glazing or Payroll'],
    ['of leading, by title', { ...years(2, 'managing teams'), ...title('Payroll Analyst') }, { work: [{ title: 'Payroll Manager', start: '2020-01', end: '2023-12', text: '' }] }, 'met', 'you have 4 in leading others'],
    ['of leading, told only in the text', { ...years(2, 'a supervisory role'), ...title('Payroll Analyst') }, { work: [{ title: 'Payroll Analyst', start: '2022-01', end: '2023-12', text: 'Led a team of four.' }] }, 'partly', 'you have 1 in leading others'],
    ['of leading, with none', { ...years(2, 'managerial role'), ...title('Payroll Analyst') }, { work }, 'missed', 'none in leading others'],
    ['in words that name no field, of which the work speaks', { ...years(2, 'accounts office'), ...title('Office Administrator') }, { work: [{ title: 'Bookkeeper', start: '2019-01', end: '2023-12', text: 'Kept the accounts of three shops.' }] }, 'met', 'you have 5 in work that speaks of it'],
    ['in words that name no field, of which the work does not speak', { ...years(3, 'dairy'), ...title('Office Administrator') }, { work: [{ title: 'Bookkeeper', start: '2019-01', end: '2023-12', text: 'Kept the accounts of three shops.' }] }, 'unknown', 'judge it yourself'],
    ['in a field that is known, and is another', { ...years(3, 'nursing'), ...title('Nurse') }, { work: [{ title: 'Bookkeeper', start: '2019-01', end: '2023-12', text: 'Kept the accounts of three shops.' }] }, 'missed', 'your work shows none in'],
    ['none needed', years(0), { work }, 'met', 'none needed'],
    ['no dated work', years(2), {}, 'unknown', 'no dated work'],
    ['nothing asked', {}, { work }, undefined, ''],
  ])('%s', check(matchYears))
})

const degree = (level: 'bachelor' | 'master', more: { orEquivalent?: boolean; fields?: string[] } = {}): Partial<Posting> => ({ education: { level, levels: [level], fields: more.fields ?? [], orEquivalent: more.orEquivalent ?? false, required: true, said: words } })
describe('education', () => {
  it.each<Row>([
    ['enough', degree('bachelor'), { education: [{ level: 'master', name: 'M.Sc.' }] }, 'met', 'you have: M.Sc.'],
    ['another field', degree('bachelor', { fields: ['Ceramics'] }), { education: [{ level: 'master', field: 'Law' }] }, 'partly', 'in another field'],
    ['a related field will do', degree('bachelor', { fields: ['Ceramics', 'a related field'] }), { education: [{ level: 'master', field: 'Law' }] }, 'met', 'you have'],
    ['one below', degree('master'), { education: [{ level: 'bachelor' }] }, 'partly', 'you have'],
    ['one below, but experience may stand in', degree('master', { orEquivalent: true }), { education: [{ level: 'bachelor' }], work }, 'partly', 'experience may stand in, and you have 8 years'],
    ['still studying for it', degree('bachelor'), { education: [{ level: 'bachelor', start: '2025-09' }] }, 'partly', 'you are studying for it'],
    ['done only next year', degree('bachelor'), { education: [{ level: 'bachelor', end: '2027' }] }, 'partly', 'you are studying for it'],
    ['done last year', degree('bachelor'), { education: [{ level: 'bachelor', end: '2025' }] }, 'met', 'you have'],
    ['far below', degree('master'), { education: [{ level: 'secondary' }] }, 'missed', 'you have'],
    ['nothing known', degree('master'), {}, 'unknown', 'names no degree'],
    ['nothing asked', {}, {}, undefined, ''],
  ])('%s', check(matchEducation))
})

const german = (level?: 'B2' | 'C2'): Partial<Posting> => ({ languages: [{ lang: 'de', ...(level && { level }), required: true, said: words }] })
describe('languages', () => {
  it.each<Row>([
    ['well enough', german('B2'), { languages: [{ lang: 'de', level: 'native' }] }, 'met', 'you have German native'],
    ['asked without a level', german(), { languages: [{ lang: 'de', level: 'B2' }] }, 'met', 'you have German B2'],
    ['not well enough', german('C2'), { languages: [{ lang: 'de', level: 'B2' }] }, 'partly', 'you have German B2'],
    ['not at all', german(), { languages: [{ lang: 'ja' }] }, 'missed', 'not among your languages'],
    ['spoken, level not said', german('C2'), { languages: [{ lang: 'de' }] }, 'partly', 'your level is not stated'],
    ['no languages in the profile', german(), {}, 'unknown', 'names no languages'],
    ['written in one that is not spoken', { lang: 'da' }, { languages: [{ lang: 'de' }] }, 'unknown', 'the posting is written in it'],
    ['written in one that is spoken', { lang: 'de-AT' }, { languages: [{ lang: 'de' }] }, undefined, ''],
  ])('%s', check(matchLanguages))
})

describe('place', () => {
  it.each<Row>([
    ['at home', { ...onsite, ...place('Linz', 'AT') }, linz, 'met', 'where you are'],
    ['at home, written without its accents', { ...onsite, ...place('Malaga', 'ES') }, { homes: [{ city: 'Málaga', country: 'ES' }] }, 'met', 'where you are'],
    ['in a quarter of the town', { ...onsite, ...place('Urfahr', 'AT', 'Linz') }, { ...linz, relocate: false }, 'met', 'where you are'],
    ['abroad, would move, but may not work there', place('Porto', 'PT'), { ...linz, relocate: true, authorisedIn: ['AT'] }, 'partly', 'where you would need a permit'],
    ['remote, with an office in another country only', { ...remote, ...place('Porto', 'PT') }, linz, 'unknown', 'remote from where is not stated; they are in Portugal'],
    ['in the same region', { ...onsite, ...place('Unterobing', 'AT', 'Upper Austria') }, { ...linz, relocate: false }, 'partly', 'your region'],
    ['elsewhere in the country, would move', { ...onsite, ...place('Graz', 'AT', 'Styria') }, { ...linz, relocate: true }, 'partly', 'which you would make'],
    ['elsewhere in the country, would not move', { ...onsite, ...place('Graz', 'AT', 'Styria') }, { ...linz, relocate: false }, 'missed', 'you would not move'],
    ['near enough to go there daily', { ...onsite, ...place('Wels', 'AT') }, { ...linz, relocate: false }, 'partly', 'some 25 km from Linz'],
    ['too far to go there daily, in another region or not', { ...onsite, ...place('Innsbruck', 'AT', 'Upper Austria') }, { ...linz, relocate: false }, 'missed', 'km from Linz, and you would not move'],
    ['too far, would move', { ...onsite, ...place('Innsbruck', 'AT') }, { ...linz, relocate: true }, 'partly', 'a move inside your country, which you would make'],
    ['too far, not said whether one would move', { ...onsite, ...place('Innsbruck', 'AT') }, linz, 'unknown', 'you have not said whether you would move'],
    ['remote only, from where one is not, for somebody who looks for offices', { ...remote, remoteScope: { text: 'US only', countries: ['US'], said: words } }, { ...linz, workplace: ['onsite'], relocate: false }, 'missed', 'you are in Austria'],
    ['another town, how far nobody knows', { ...onsite, ...place('Unterobing', 'AT') }, { ...linz, relocate: false }, 'partly', 'how far is not known'],
    ['abroad, would move', place('Porto', 'PT'), { ...linz, relocate: true }, 'partly', 'a move to Portugal'],
    ['abroad, would not move', place('Porto', 'PT'), { ...linz, relocate: false }, 'missed', 'you would not move'],
    ['abroad, not said whether one would move', place('Porto', 'PT'), linz, 'unknown', 'you have not said whether you would move'],
    ['one of two places', { places: [...place('Porto', 'PT').places, ...place('Linz', 'AT').places] }, { ...linz, relocate: false }, 'met', 'where you are'],
    ['not stated', {}, linz, 'unknown', 'place not stated'],
    ['remote from anywhere', { ...remote, remoteScope: { text: 'worldwide', worldwide: true, said: words } }, linz, 'met', 'from anywhere'],
    ['remote within hours of UTC, inside', { ...remote, remoteScope: { text: '3 hours of UTC', utc: { from: -3, to: 3 }, said: words } }, { timeZone: 'America/Sao_Paulo' }, 'met', 'you are UTC−3'],
    ['remote within hours of UTC, an hour outside', { ...remote, remoteScope: { text: '3 hours of UTC', utc: { from: -3, to: 3 }, said: words } }, { timeZone: 'Asia/Dubai' }, 'partly', 'you are UTC+4'],
    ['remote within hours of UTC, outside', { ...remote, remoteScope: { text: '3 hours of UTC', utc: { from: -3, to: 3 }, said: words } }, { timeZone: 'Asia/Kolkata' }, 'missed', 'you are UTC+5:30'],
    ['remote from listed countries, in one', { ...remote, remoteScope: { text: 'Austria', countries: ['AT'], said: words } }, linz, 'met', 'you are in Austria'],
    ['remote from listed countries, in none', { ...remote, remoteScope: { text: 'US only', countries: ['US'], said: words } }, { ...linz, relocate: false }, 'missed', 'you are in Austria'],
    ['remote, from where is not said', remote, linz, 'unknown', 'not stated'],
    ['remote, with an office in the same country', { ...remote, ...place('Graz', 'AT') }, linz, 'met', 'in Austria like you'],
  ])('%s', check(matchPlace))
})

const overlap = (more: object): Partial<Posting> => ({ overlap: { zone: 'America/Los_Angeles', from: '08:00', to: '16:00', said: words, ...more } })
describe('hours', () => {
  it.each<Row>([
    ['enough of them', overlap({ hoursPerWeek: 20 }), { timeZone: 'America/Sao_Paulo' }, 'met', 'at UTC−3 shares 5 h a day of 4 asked'],
    ['half of them', overlap({ hoursPerWeek: 20 }), { timeZone: 'Europe/London' }, 'partly', 'shares 2 h a day of 4 asked'],
    ['none of them', overlap({ hoursPerDay: 4 }), { timeZone: 'Asia/Kolkata' }, 'missed', 'shares 0 h a day of 4 asked'],
    ['across midnight', overlap({ hoursPerDay: 4 }), { timeZone: 'Pacific/Auckland' }, 'met', 'at UTC+13 shares 4 h a day of 4 asked'],
    ['all of them where no number is said', { overlap: { zone: 'Europe/Vienna', said: words } }, { timeZone: 'Europe/Vienna' }, 'met', 'shares 9 h a day of 9'],
    ['the zone of the person not said', overlap({}), {}, 'unknown', 'your time zone'],
    ['a zone that does not exist', { overlap: { zone: 'Nowhere/Land', said: words } }, { timeZone: 'Europe/Vienna' }, 'unknown', 'their time zone'],
    ['none asked', {}, { timeZone: 'Europe/Vienna' }, undefined, ''],
  ])('%s', check(matchHours))
})

// North America puts its clocks forward three weeks before Europe does.
it.each([['2026-03-15', 'shares 4 h a day of 8'], ['2026-04-15', 'shares 3 h a day of 8'], ['2026-10-28', 'shares 4 h a day of 8']])('hours on %s are those of that day, with summer time on both sides', (day, why) => {
  const asked = postingOf({ overlap: { zone: 'America/New_York', from: '09:00', to: '17:00', said: words } })
  expect(matchHours(asked, standingOf(profileOf({ timeZone: 'Europe/Vienna' }), day, smallSense))[0]?.why).toContain(why)
})

describe('workplace', () => {
  it.each<Row>([
    ['as wished', remote, { workplace: ['remote'] }, 'met', 'you look for remote'],
    ['not as wished', onsite, { workplace: ['remote', 'hybrid'] }, 'missed', 'you look for remote or hybrid'],
    ['a choice with the wished in it', { workplace: [...onsite.workplace, ...remote.workplace] }, { workplace: ['remote'] }, 'met', ''],
    ['a day too many', { workplace: [{ kind: 'hybrid', said: words }], officeDays: { days: 3, said: words } }, { workplace: ['hybrid'], maxOfficeDays: 2 }, 'partly', '2 days at most'],
    ['far too many days', onsite, { workplace: ['onsite'], maxOfficeDays: 2 }, 'missed', '2 days at most'],
    ['not stated', {}, { workplace: ['remote'] }, 'unknown', 'not stated'],
    ['not stated, and anything suits', {}, { workplace: ['remote', 'hybrid', 'onsite'] }, undefined, ''],
  ])('%s', check(matchWorkplace))
})

const pay = (min: number | undefined, max: number | undefined, currency = 'EUR', period: 'year' | 'month' | 'hour' = 'year', estimate?: boolean): Partial<Posting> =>
  ({ pay: [{ ...(min !== undefined && { min }), ...(max !== undefined && { max }), currency, period, ...(estimate && { estimate }), said: words }] })
const wish = { pay: { floor: 50_000, currency: 'EUR', period: 'year' as const } }
describe('pay', () => {
  it.each<Row>([
    ['above the floor', pay(82_000, 100_000), wish, 'met', '64 % above your floor'],
    ['across the floor', pay(40_000, 60_000), wish, 'partly', 'starts 20 % below your floor, ends above it'],
    ['below the floor', pay(30_000, 40_000), wish, 'missed', 'ends 20 % below your floor'],
    ['a month, not a year', pay(5_000, 5_000, 'EUR', 'month'), wish, 'met', '20 % above your floor'],
    ['an hour, not a year', pay(25, undefined, 'EUR', 'hour'), wish, 'met', '4 % above your floor'],
    ['another currency, with the date of the rate', pay(70_000, 90_000, 'USD'), wish, 'met', `at the rate of ${RATES_DATE}`],
    ["a board's estimate", pay(30_000, 40_000, 'EUR', 'year', true), wish, 'missed', "a board's estimate, not the employer's word"],
    ['a currency without a rate', pay(70_000, 90_000, 'XXX'), wish, 'unknown', 'no exchange rate'],
    ['not stated', {}, wish, 'unknown', 'pay not stated'],
    ['no wish', pay(30_000, 40_000), {}, 'unknown', 'what you want to earn'],
  ])('%s', check(matchPay))

  it('is converted by the rates it is given, with their day', () => {
    const rates = { date: '2026-11-20', perEuro: { EUR: 1, USD: 2 } }
    expect(matchPay(postingOf(pay(80_000, 90_000, 'USD')), standingOf(profileOf(wish), TODAY, smallSense, rates))[0]).toMatchObject({ state: 'missed', why: expect.stringContaining('at the rate of 2026-11-20') })
  })

  it.each([['a stated range', false, 'salary'], ['an estimate', true, undefined]])('below the floor rules out by %s or not', (_, estimate, fails) => {
    expect(matchPay(postingOf(pay(30_000, 40_000, 'EUR', 'year', estimate)), standingOf(profileOf(wish), TODAY, smallSense))[0]?.fails).toBe(fails)
  })
})

const kinds = (...all: Posting['employment'][number]['kind'][]): Partial<Posting> => ({ employment: all.map(kind => ({ kind, said: words })) })
describe('employment', () => {
  it.each<Row>([
    ['as wished', kinds('full-time', 'permanent'), { employment: ['full-time', 'permanent'] }, 'met', 'as you wish'],
    ['one of two questions', kinds('full-time', 'contract'), { employment: ['full-time', 'permanent'] }, 'partly', 'you look for full-time or permanent'],
    ['not as wished', kinds('internship'), { employment: ['permanent'] }, 'missed', 'you look for permanent'],
    ['terms that somebody after full-time work or an internship did not rule out', kinds('full-time', 'permanent'), { employment: ['full-time', 'internship'] }, 'met', 'as you wish'],
    ['another question than the one wished on', kinds('internship'), { employment: ['full-time'] }, 'unknown', 'you look for full-time'],
    ['not stated', {}, { employment: ['full-time'] }, 'unknown', 'not stated'],
  ])('%s', check(matchEmployment))
})

const visa = (sponsorship: 'offered' | 'refused'): Partial<Posting> => ({ visa: { sponsorship, said: words } })
describe('authorisation', () => {
  it.each<Row>([
    ['may work there', place('Linz', 'AT'), { authorisedIn: ['AT'] }, 'met', 'you may work in Austria'],
    ['offered', { ...place('Porto', 'PT'), ...visa('offered') }, { authorisedIn: ['AT'], needsSponsorship: true }, 'met', 'offered'],
    ['refused', { ...place('Porto', 'PT'), ...visa('refused') }, { authorisedIn: ['AT'], needsSponsorship: true }, 'missed', 'refused, and you need it'],
    ['refused where one needs none', { ...place('Linz', 'AT'), ...visa('refused') }, { authorisedIn: ['AT'] }, 'met', 'you may work'],
    ['silent, and needed', place('Porto', 'PT'), { authorisedIn: ['AT'], needsSponsorship: true }, 'unknown', 'not stated, and you need it'],
    ['remote from where one may work', { ...remote, remoteScope: { text: 'worldwide', worldwide: true, said: words } }, { ...linz, authorisedIn: ['AT'], needsSponsorship: true }, 'met', 'remote from where you may work'],
    ['nothing to say', {}, { authorisedIn: ['AT'], needsSponsorship: false }, undefined, ''],
    ['a clearance', { clearance: { required: true, said: words } }, {}, 'unknown', 'your profile does not say'],
  ])('%s', check(matchAuthorisation))
})

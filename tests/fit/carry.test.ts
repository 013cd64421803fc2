import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import type { Part } from '../../lib/fit/fit'
import type { Posting } from '../../lib/posting/posting'
import type { Profile } from '../../lib/profile/profile'
import { anyPosting, anyProfile } from './arbitrary'
import { ACCOUNT, asks, postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const words = said('the very words')
const posting: Partial<Posting> = {
  title: { value: 'Payroll Analyst', said: words }, places: [{ city: 'Linz', country: 'AT', said: words }],
  requirements: [asks('must', 'Payroll and Audits', ['Payroll'], ['Audits'])],
}
const me: Partial<Profile> = {
  titles: ['Payroll Analyst'], levels: ['senior'], skills: ['Payroll', 'Audits'].map(name => ({ name, years: 5 })), homes: [{ city: 'Linz', country: 'AT' }], relocate: true,
  authorisedIn: ['AT'], timeZone: 'Europe/Vienna', work: [{ title: 'Payroll Analyst', start: '2016-01', text: `Payroll and Audits for two hundred people of the works. ${ACCOUNT}` }],
}
const fit = (facts: Partial<Posting> = {}, person: Partial<Profile> = {}) => fitOf(postingOf({ ...posting, ...facts }), profileOf({ ...me, ...person }), TODAY, smallSense)
const burdens = (parts: readonly Part[]): string[] => parts.filter(part => part.of === 0 && part.kind !== 'gate').map(part => part.label)

describe('what bears on all the rest', () => {
  it('is nothing where the job is the person\'s own', () => {
    expect(burdens(fit().parts)).toEqual([])
  })

  it.each<[string, Partial<Posting>, Partial<Profile>, string]>([
    ['another line of work', { title: { value: 'Kitchen Manager', said: words } }, {}, 'Another line of work'],
    ['a trade one only wishes for', {}, { work: [{ title: 'Kitchen Manager', start: '2016-01', text: '' }] }, 'Another line of work'],
    ['too few of the years asked for', { years: [{ min: 9, of: 'Audits', said: words }] }, { work: [{ title: 'Payroll Analyst', start: '2025-01', text: 'Audits' }], skills: [{ name: 'Payroll', years: 5 }, { name: 'Audits' }] }, 'Too few years of it'],
    ['a level far above', { level: { level: 'executive', said: words } }, {}, 'Far from your level'],
    ['a level far below', { level: { level: 'intern', said: words } }, {}, 'Far from your level'],
    ['hardly any of the musts', { requirements: [asks('must', 'A', ['Firing'], ['Porcelain'], ['Teapots'], ['Glazing'])] }, {}, 'Little of what they insist on'],
    ['a move that takes a permit', { places: [{ city: 'Porto', country: 'PT', said: words }] }, {}, 'A move that takes a permit'],
    ['working through the night', { overlap: { zone: 'America/Los_Angeles', from: '09:00', to: '17:00', hoursPerDay: 8, said: words } }, {}, 'Hours outside your day'],
  ])('%s', (_, facts, person, label) => {
    const { score, parts } = fit(facts, person)
    expect(burdens(parts)).toContain(label)
    expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score)
    expect(score).toBeLessThan(fit().score)
  })

  it('the trade may be told by the employer\'s name where the title does not tell it', () => {
    const broker = { title: { value: 'Insurance Underwriter', said: words } }
    const at = (employer: string) => fit(broker, { titles: [], work: [{ title: 'Portfolio Assistant', employer, start: '2018-01', text: '' }] }).score
    expect(at('Hill Insurance Brokers')).toBeGreaterThan(at('Hill Kitchens'))
  })

  it('says none of the years where there are none, not about 0 %', () => {
    expect(fit({ years: [{ min: 9, of: 'Glazing', said: words }] }).parts.find(part => part.label === 'Too few years of it')?.why).toBe('none of the years it takes')
  })

  it('makes the verdict where it is what costs most', () => {
    expect(fit({ title: { value: 'Kitchen Manager', said: words } }).verdict).toMatch(/^Another line of work: /)
  })
})

describe('a line without a skill we know', () => {
  const line = (text: string) => fit({ requirements: [asks('must', text)] })
  it.each<[string, string, boolean, string]>([
    ['answered by nothing of the person', 'Knows how to shear sheep and spin the wool', true, 'missed'],
    ['answered by the work', 'Works payroll for hundred people', false, 'unknown'],
    ['of character only', 'You are a motivated and reliable team player', false, 'unknown'],
    ['in another language than the profile', 'Du kannst Schafe scheren und die Wolle verspinnen', false, 'unknown'],
  ])('%s', (_, text, missing, state) => {
    const { parts, missing: named } = line(text)
    expect(parts.find(part => part.kind === 'skill')?.state).toBe(state)
    expect(named.map(one => one.said.words)).toEqual(missing ? [text] : [])
  })
})

it('a certificate that a line names is met, whatever it is', () => {
  const { parts, missing } = fit({ requirements: [asks('must', 'QXPR registration or the wish to get it')] }, { certificates: ['QXPR'] })
  expect(parts.find(part => part.kind === 'skill')).toMatchObject({ state: 'met', why: 'you have: QXPR' })
  expect(missing).toEqual([])
})

describe('years of a skill that dated work does not name', () => {
  const years = (person: Partial<Profile>) => fit({ years: [{ min: 4, of: 'Kettle Care', said: words }] }, person).parts.find(part => part.kind === 'years' && part.of > 0)
  it.each<[string, Partial<Profile>, string, string]>([
    ['are none where nothing speaks of it', {}, 'missed', 'your work shows none in Kettle Care'],
    ['are those of work that speaks of it in other words', { work: [{ title: 'Payroll Analyst', start: '2016-01', text: 'The care of kettles, two hundred of them.' }] }, 'met', 'you have 10.9 in work that speaks of it'],
    ['are none where it speaks of one of the words only', { work: [{ title: 'Payroll Analyst', start: '2016-01', text: 'The care of horses, two hundred of them.' }] }, 'missed', 'your work shows none in Kettle Care'],
  ])('%s', (_, person, state, why) => expect(years(person)).toMatchObject({ state, why }))
})

describe('musts that are no skill', () => {
  it.each<[string, Partial<Posting>, string]>([
    ['years', { years: [{ min: 20, of: 'Payroll', said: said('20 years of payroll') }] }, '20 years of payroll'],
    ['a level above', { level: { level: 'director', said: said('Director') } }, 'Director'],
    ['a degree', { education: { level: 'doctorate', levels: ['doctorate'], fields: [], orEquivalent: false, required: true, said: said('a doctorate') } }, 'a doctorate'],
  ])('are named among the missing: %s', (_, facts, wordsOf) => {
    expect(fit(facts, { education: [{ level: 'bachelor' }] }).missing.map(one => one.said.words)).toEqual([wordsOf])
  })

  it('a skill that is only listed beside work that never names it is missing; without work it is not', () => {
    const facts = { requirements: [asks('must', 'Firing', ['Firing'])] }
    const skills = [{ name: 'Firing' }]
    expect(fit(facts, { skills }).missing.map(one => one.skill)).toEqual(['Firing'])
    expect(fit(facts, { skills, work: [] }).missing).toEqual([])
  })

  it('a name that the work spells out counts as practised, whatever the matcher makes of it', () => {
    expect(fit({ requirements: [asks('must', 'Whistle', ['Whistle'])] }, { work: [{ title: 'Payroll Analyst', start: '2020-01', text: 'Moved us from Whistle 100 to paper' }] }).missing).toEqual([])
  })
})

describe('silence', () => {
  it.each<[string, (one: Posting) => Posting, Part['kind']]>([
    ['on hours', ({ overlap: _overlap, ...rest }) => rest, 'hours'],
    ['on languages', ({ lang: _lang, ...rest }) => ({ ...rest, languages: [] }), 'language'],
    ['on the title', ({ title: _title, ...rest }) => rest, 'title'],
  ])('%s never costs more than a miss', (_, silenced, kind) => {
    fc.assert(fc.property(anyPosting, anyProfile, (one, person) => {
      const before = fitOf(one, person, TODAY, smallSense)
      const parts = before.parts.filter(part => part.kind === kind && part.of > 0)
      if (parts.length === 0 || parts.some(part => part.points > 0 || part.state !== 'missed')) return
      expect(fitOf(silenced(one), person, TODAY, smallSense).score).toBeGreaterThanOrEqual(before.score)
    }), { numRuns: 400 })
  })
})

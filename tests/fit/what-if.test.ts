import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf, standingOf } from '../../lib/fit/fit-of'
import { changed, whatIf } from '../../lib/fit/what-if'
import type { Posting } from '../../lib/posting/posting'
import type { Profile } from '../../lib/profile/profile'
import { anyPosting, anyProfile } from './arbitrary'
import { asks, postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const ask = (posting: Partial<Posting>, profile: Partial<Profile>) => whatIf(postingOf(posting), standingOf(profileOf(profile), TODAY, smallSense))
const me: Partial<Profile> = { titles: ['Payroll Analyst'], skills: [{ name: 'Payroll', years: 5 }], languages: [{ lang: 'de', level: 'B1' }], work: [{ title: 'Payroll Analyst', start: '2020-01', text: 'Payroll' }] }
const wanted = [asks('must', 'Payroll and Audits', ['Payroll'], ['Audits']), asks('nice', 'Glazing', ['Glazing'])]

describe('the changes that would raise a fit most', () => {
  it.each<[string, Partial<Posting>, Partial<Profile>, string[]]>([
    ['a skill that is asked for, a must before a nice-to-have', { requirements: wanted }, me, ['Audits, 1 year', 'Glazing, 1 year']],
    ['a year behind a skill that is only listed', { requirements: [asks('must', 'Audits', ['Audits'])] }, { ...me, skills: [{ name: 'Audits' }] }, ['Audits, 1 year']],
    ['a year more where years are short', { years: [{ min: 8, of: 'glazing', said: said('8 years of glazing') }] }, { ...me, skills: [{ name: 'Glazing', years: 5 }] }, ['Glazing, 6 years']],
    ['a language up to two steps better', { languages: [{ lang: 'de', level: 'C2', required: true, said: said('German C2') }] }, me, ['German C1']],
    ['a certificate that is had within days', { licences: [{ kind: 'professional', name: 'Forklift licence', required: true, said: said('forklift licence') }] }, me, ['forklift licence']],
    ['one of alternatives', { requirements: [asks('must', 'Audits or Glazing', ['Audits', 'Glazing'])] }, me, ['Audits, 1 year']],
    ['no qualification of years, though it is named as a skill', { requirements: [asks('must', 'ACCA qualified', ['ACCA qualified'])] }, me, []],
    ['no licence of years', { licences: [{ kind: 'professional', name: 'Nursing registration', required: true, said: said('NMC registration') }] }, me, []],
    ['no language from nothing', { languages: [{ lang: 'ja', required: true, said: said('Japanese') }] }, me, []],
    ['nothing about what somebody is or wants', { places: [{ city: 'Porto', country: 'PT', said: said('Porto') }], level: { level: 'director', said: said('Director') } }, { ...me, homes: [{ city: 'Linz', country: 'AT' }], levels: ['mid'] }, []],
    ['nothing where nothing is missing', { requirements: [asks('must', 'Payroll', ['Payroll'])] }, me, []],
  ])('%s', (_, posting, profile, labels) => {
    expect(ask(posting, profile).map(({ label }) => label)).toEqual(labels)
  })

  it('is at most three', () => {
    expect(ask({ requirements: [asks('must', 'All', ['Audits'], ['Glazing'], ['Firing'], ['Porcelain'], ['Teapots'])] }, me)).toHaveLength(3)
  })

  it('promises just what the fit then is, and never less than now', () => {
    let promised = 0
    fc.assert(fc.property(anyPosting, anyProfile, (posting, profile) => {
      const now = fitOf(posting, profile, TODAY, smallSense).score
      for (const { from, to, change } of whatIf(posting, standingOf(profile, TODAY, smallSense))) {
        promised += 1
        expect(from).toBe(now)
        expect(to).toBeGreaterThan(now)
        expect(fitOf(posting, changed(profile, change), TODAY, smallSense).score).toBe(to)
      }
    }), { numRuns: 300 })
    expect(promised).toBeGreaterThan(50)
  })
})

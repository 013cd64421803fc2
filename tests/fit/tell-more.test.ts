import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import type { Posting } from '../../lib/posting/posting'
import type { Profile } from '../../lib/profile/profile'
import { anyPosting, anyProfile } from './arbitrary'
import { ACCOUNT, asks, postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const words = said('the very words')
const full: Partial<Posting> = {
  title: { value: 'Payroll Analyst', said: words }, requirements: [asks('must', 'Payroll, Audits, Ledgers', ['Payroll'], ['Audits'], ['Ledgers'])],
  places: [{ city: 'Linz', country: 'AT', said: words }], workplace: [{ kind: 'onsite', said: words }], employment: [{ kind: 'permanent', said: words }],
  pay: [{ min: 40_000, max: 50_000, currency: 'EUR', period: 'year', said: words }], languages: [{ lang: 'de', required: true, said: words }], level: { level: 'mid', said: words },
}
const told: Partial<Profile> = {
  titles: ['Payroll Analyst'], levels: ['mid'], skills: [{ name: 'Payroll', years: 5 }], homes: [{ city: 'Linz', country: 'AT' }], workplace: ['onsite'], employment: ['permanent'],
  pay: { floor: 30_000, currency: 'EUR', period: 'year' }, languages: [{ lang: 'de' }], work: [{ title: 'Payroll Analyst', start: '2020-01', text: `Payroll of a small works. ${ACCOUNT}` }],
}
const tell = (person: Partial<Profile>, posting: Partial<Posting> = full) => fitOf(postingOf(posting), profileOf(person), TODAY, smallSense).tell ?? []

describe('what a thin profile is asked for', () => {
  it('is what would narrow the band most, first', () => {
    const asked = tell({ titles: ['Payroll Analyst'] })
    expect(asked.map(({ what }) => what).slice(0, 2)).toEqual(['your skills', 'where you can work'])
    expect(asked.every(({ points }, i) => i === 0 || points <= (asked[i - 1]?.points ?? 0))).toBe(true)
  })

  it.each<[string, Partial<Profile>, string]>([
    ['pay', { pay: undefined }, 'what you want to earn'], ['places', { homes: [] }, 'where you can work'], ['languages', { languages: [] }, 'the languages you speak'], ['levels', { levels: [] }, 'the level you look for'],
  ])('is %s where only that is open', (_, gap, what) => {
    const person = Object.fromEntries(Object.entries({ ...told, ...gap }).filter(([, value]) => value !== undefined))
    expect(tell(person).map(one => one.what)).toEqual([what])
  })

  it('is nothing that the posting does not ask for', () => {
    expect(tell({ ...told, languages: [] }, { ...full, languages: [] })).toEqual([])
    expect(tell(told)).toEqual([])
  })

  it('leaves a wide band, which telling narrows', () => {
    const width = (person: Partial<Profile>): number => {
      const { band: [low, high] } = fitOf(postingOf(full), profileOf(person), TODAY, smallSense)
      return high - low
    }
    expect(width({ titles: ['Payroll Analyst'] })).toBeGreaterThan(40)
    expect(width(told)).toBeLessThan(25)
  })

  it('is at most three things, each worth the asking', () => {
    fc.assert(fc.property(anyPosting, anyProfile, (posting, profile) => {
      const asked = fitOf(posting, profile, TODAY, smallSense).tell ?? []
      expect(asked.length).toBeLessThanOrEqual(3)
      expect(asked.every(({ points }) => points >= 2)).toBe(true)
    }), { numRuns: 200 })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import type { Profile } from '../../lib/profile/profile'
import { anyPosting } from './arbitrary'
import { ACCOUNT, asks, postingOf, profileOf, said, TODAY } from './made'
import { SKILLS, smallSense } from './small-vocabulary'

const words = said('the very words')
const posting = postingOf({
  title: { value: 'Payroll Analyst', said: words }, years: [{ min: 3, of: 'Payroll', said: words }],
  requirements: [asks('must', 'all of it', ['Payroll'], ['Audits'], ['Ledgers'], ['Invoices'])],
})
const told: Partial<Profile> = {
  titles: ['Payroll Analyst'], skills: ['Payroll', 'Audits', 'Ledgers', 'Invoices'].map(name => ({ name, years: 5 })),
  work: [{ title: 'Payroll Analyst', start: '2016-01', text: 'Payroll, Audits, Ledgers and Invoices for two hundred people of the works.' }],
}
const fit = (person: Partial<Profile>, one = posting) => fitOf(one, profileOf(person), TODAY, smallSense)

describe('the band', () => {
  it('of an empty profile reaches what the same posting comes to once everything is told', () => {
    expect(fit({}).band[1]).toBeGreaterThanOrEqual(fit(told).score)
    expect(fit(told).score).toBeGreaterThan(80)
  })

  it('of a profile that names only a title reaches it too', () => {
    expect(fit({ titles: ['Payroll Analyst'] }).band[1]).toBeGreaterThanOrEqual(fit(told).score)
    expect(fit({ titles: ['Potter'], levels: ['senior'] }).band[1]).toBeLessThan(fit(told).score)
  })

  it('of a trade that nobody can tell leaves it open that all carries over', () => {
    const open = postingOf({ ...posting, title: { value: 'Bumbler', said: words } })
    expect(fit(told, open).parts.some(part => part.label === 'Another line of work')).toBe(true)
    expect(fit(told, open).band[1] - fit(told, open).score).toBeGreaterThan(20)
  })

  it('reaches, from an empty profile, whatever skills and work are told', () => {
    const anySkills = fc.subarray([...SKILLS]).map(names => names.map(name => ({ name, years: 5 })))
    fc.assert(fc.property(anyPosting, anySkills, (one, skills) => {
      const text = skills.map(({ name }) => name).join(', ')
      const full = { skills, work: skills.length === 0 ? [] : [{ title: '', start: '2012', text }] }
      const after = fit(full, one)
      const before = fit({}, one)
      const kinds = (fitted: typeof after) => fitted.parts.filter(part => part.of > 0).map(({ kind, label }) => `${kind} ${label}`).toSorted().join()
      // What is told may raise a further question of its own (a level, a permit): then it is another account.
      if (kinds(after) === kinds(before) && after.gates.length === before.gates.length) expect(after.score).toBeLessThanOrEqual(before.band[1])
    }), { numRuns: 300 })
  })
})

describe('what an empty profile leaves open', () => {
  const burdens = (person: Partial<Profile>) => fit(person).parts.filter(part => part.of === 0)
  it('is never called missed', () => {
    expect(fit({}).parts.filter(part => part.state === 'missed')).toEqual([])
    expect(burdens({}).map(({ label, state }) => [label, state])).toEqual([['What they insist on is open', 'unknown']])
  })

  it('is called so once it is known', () => {
    expect(burdens({ skills: [{ name: 'Firing', years: 4 }], summary: ACCOUNT }).map(({ label, state }) => [label, state])).toEqual([['Little of what they insist on', 'missed']])
  })
})

it('a skill told never takes away from what another may come to, even where the title of an undated job backs it', () => {
  const asked = postingOf({ requirements: [asks('must', 'all of it', ['Payroll'], ['Ledgers'])] })
  const clerk: Partial<Profile> = { work: [{ title: 'Payroll Analyst', text: '' }], skills: [{ name: 'Stoneware' }] }
  const [before, after] = [fit(clerk, asked), fit({ ...clerk, skills: [{ name: 'Stoneware' }, { name: 'Payroll' }] }, asked)]
  expect(after.band[1]).toBeGreaterThanOrEqual(before.band[1])
  expect(after.band[0]).toBeGreaterThanOrEqual(before.band[0])
})

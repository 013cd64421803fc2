import { describe, expect, it } from 'vitest'
import { standingOf } from '../../lib/fit/fit-of'
import { judgeMany } from '../../lib/fit/judge-many'
import { judgePosting } from '../../lib/fit/judge-posting'
import { whatOpens, type Search } from '../../lib/fit/what-opens'
import { fitOf } from '../../lib/fit/fit-of'
import type { Posting } from '../../lib/posting/posting'
import type { Profile } from '../../lib/profile/profile'
import { asks, postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const me = profileOf({ titles: ['Payroll Analyst'], skills: [{ name: 'Payroll', years: 5 }] })
const prepare = (profile: Profile) => standingOf(profile, TODAY, smallSense)
const titled = (...requirements: Posting['requirements']): Posting => postingOf({ title: { value: 'Payroll Analyst', said: said('Payroll Analyst') }, requirements })
const firing = titled(asks('must', 'Payroll', ['Payroll']), asks('must', 'Firing', ['Firing']))
const throwing = titled(asks('must', 'Payroll', ['Payroll']), asks('must', 'Throwing', ['Throwing']))
const found = (postings: readonly Posting[], person = me): NonNullable<Search['found']> => [...whatOpens(postings, prepare(person), prepare)].at(-1)?.found ?? { openings: [], roles: NaN }

describe('which skill would raise most roles', () => {
  it('counts the roles that it raises, by as much as the fit itself says', () => {
    const { openings, roles } = found([firing, firing, firing, throwing])
    const then = { ...me, skills: [...me.skills, { name: 'Firing', years: 1, last: 2026 }] }
    const gain = fitOf(firing, then, TODAY, smallSense).score - fitOf(firing, me, TODAY, smallSense).score
    expect(gain).toBeGreaterThan(0)
    expect(roles).toBe(4)
    expect(openings).toEqual([{ label: 'Firing, 1 year', skill: 'Firing', raised: 3, points: 3 * gain }])
  })

  it('puts the one that raises more roles first', () => {
    expect(found([firing, firing, throwing, throwing, throwing]).openings.map(({ skill, raised }) => [skill, raised])).toEqual([['Throwing', 3], ['Firing', 2]])
  })

  it.each<[string, Posting[]]>([['there are no roles', []], ['only one role asks for it', [firing, throwing]], ['nothing is missing', [titled(asks('must', 'Payroll', ['Payroll']))]]])(
    'names none where %s', (_, postings) => expect(found(postings).openings).toEqual([]))

  it('looks at no role that something rules out: no skill opens it', () => {
    const abroad: Posting = { ...firing, languages: [{ lang: 'ja', required: true, said: said('Japanese') }] }
    const person = { ...me, languages: [{ lang: 'en' }] }
    expect(judgePosting(abroad, prepare(person)).gated).toBe(true)
    expect(found([abroad, abroad, firing], person)).toEqual({ openings: [], roles: 1 })
  })

  it('can be stopped after each role, and says how far it is', () => {
    const steps = [...whatOpens([firing, firing, firing], prepare(me), prepare)]
    expect(steps.length).toBeGreaterThan(3)
    steps.forEach(({ done, of }, at) => {
      expect(done).toBeLessThanOrEqual(of)
      expect(done).toBeGreaterThanOrEqual(steps[at - 1]?.done ?? 0)
    })
  })
})

describe('judging many', () => {
  it('keeps of each just what weighing needs, and what rules it out', () => {
    const [kept] = judgeMany([{ id: 'a', posting: firing }], prepare(me))
    const { sums, keeps, best, worst, gated, open, gates } = judgePosting(firing, prepare(me))
    expect(kept).toEqual({ id: 'a', judgement: { sums, keeps, best, worst, gated, open }, gates })
  })
})

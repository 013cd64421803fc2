import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import type { Fit } from '../../lib/fit/fit'
import type { Posting } from '../../lib/posting/posting'
import { Profile } from '../../lib/profile/profile'
import { asks, postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const words = said('the very words')
const base: Partial<Posting> = { title: { value: 'Payroll Analyst', said: words }, requirements: [asks('must', 'Payroll', ['Payroll'])] }
const fit = (facts: Partial<Posting>, person: Partial<Profile>): Fit => fitOf(postingOf({ ...base, ...facts }), profileOf({ titles: ['Payroll Analyst'], ...person }), TODAY, smallSense)
const told = ({ parts, gates }: Fit, kind: string) => parts.filter(part => part.kind === kind).map(({ state, why }) => `${state}: ${why}`).concat(gates.map(({ why }) => `out: ${why}`))
const travel = (min: number | undefined, max: number): Partial<Posting> => ({ travel: { extent: 'some', max, said: words, ...(min !== undefined && { min }) } })
const shifts = (...kinds: ('night' | 'weekend' | 'evening')[]): Partial<Posting> => ({ shifts: kinds.map(kind => ({ kind, said: words })) })
const hours = (min: number, max = min): Partial<Posting> => ({ hours: { min, max, said: words } })
const part = (min: number, max = min): Partial<Posting> => ({ workload: { min, max, said: words } })

describe('travel, work at other hours and hours a week', () => {
  it.each<[string, string, Partial<Posting>, Partial<Profile>, string[]]>([
    ['take no part without a wish', 'travel', travel(undefined, 80), {}, []],
    ['nor do shifts', 'shifts', shifts('night'), {}, []],
    ['nor does a wish of no shift', 'shifts', shifts('night'), { avoidedShifts: [] }, []],
    ['nor do hours', 'workload', hours(60), { weekHours: {} }, []],
    ['travel is open where it is not stated', 'travel', {}, { travel: 20 }, ['unknown: travel not stated']],
    ['none is as wished', 'travel', { travel: { extent: 'none', said: words } }, { travel: 0 }, ['met: none, as stated']],
    ['less is as wished', 'travel', travel(undefined, 20), { travel: 30 }, ['met: you would travel up to 30 % of the time']],
    ['a little more is partly so', 'travel', travel(undefined, 30), { travel: 20 }, ['partly: you would travel up to 20 % of the time']],
    ['much more is missed', 'travel', travel(undefined, 60), { travel: 20 }, ['missed: you would travel up to 20 % of the time']],
    ['and rules out where that is a deal-breaker', 'travel', travel(undefined, 60), { travel: 20, dealBreakers: ['travel'] }, ['missed: you would travel up to 20 % of the time', 'out: Travel up to 60 % of the time: you would travel up to 20 % of the time']],
    ['but not what may be less', 'travel', travel(10, 60), { travel: 20, dealBreakers: ['travel'] }, ['partly: you would travel up to 20 % of the time']],
    ['some travel is open for whoever would travel', 'travel', { travel: { extent: 'some', said: words } }, { travel: 20 }, ['unknown: some; how much is not stated']],
    ['and is not what somebody wants who would not', 'travel', { travel: { extent: 'some', said: words } }, { travel: 0 }, ['partly: some, and you would not travel']],
    ['nights that one avoids', 'shifts', shifts('night', 'weekend'), { avoidedShifts: ['night'] }, ['missed: you would not work nights']],
    ['and as a deal-breaker', 'shifts', shifts('night'), { avoidedShifts: ['night', 'weekend'], dealBreakers: ['shifts'] }, ['missed: you would not work nights', 'out: Nights: you would not work nights']],
    ['other hours than those', 'shifts', shifts('evening'), { avoidedShifts: ['night'] }, ['met: none that you avoid']],
    ['none stated', 'shifts', {}, { avoidedShifts: ['night'] }, ['unknown: work at other hours: not stated']],
    ['hours inside', 'workload', hours(20, 30), { weekHours: { min: 25, max: 32 } }, ['met: as you wish']],
    ['hours a little beside', 'workload', hours(36), { weekHours: { max: 32 } }, ['partly: 4 hours a week more than you wish']],
    ['hours far beside', 'workload', hours(12), { weekHours: { min: 30 }, dealBreakers: ['workload'] }, ['missed: 18 hours a week less than you wish', 'out: 12 hours a week: 18 hours a week less than you wish']],
    ['part of a post', 'workload', part(60, 80), { weekHours: { max: 30 } }, ['met: as you wish; counted with 40 hours a week']],
    ['part of a post of so many hours', 'workload', { ...part(50), ...hours(42) }, { weekHours: { min: 25 } }, ['partly: 4 hours a week less than you wish']],
    ['full-time', 'workload', { employment: [{ kind: 'full-time', said: words }] }, { weekHours: { max: 20 } }, ['missed: 20 hours a week more than you wish; counted with 40 hours a week']],
    ['full or part-time is open', 'workload', { employment: [{ kind: 'full-time', said: words }, { kind: 'part-time', said: words }] }, { weekHours: { max: 20 } }, ['unknown: hours a week not stated']],
  ])('%s', (_, kind, facts, person, expected) => expect(told(fit(facts, person), kind)).toEqual(expected))

  it('names all that the posting names', () => {
    expect(fit(shifts('night', 'evening', 'weekend'), { avoidedShifts: ['night'] }).parts.find(({ kind }) => kind === 'shifts')?.label).toBe('Nights, evenings and weekends')
  })

  it('are parts of a profile that old ones lack', () => {
    expect(Profile.safeParse(profileOf()).success).toBe(true)
    expect(Profile.safeParse(profileOf({ travel: 10, avoidedShifts: ['night'], weekHours: { max: 30 } })).success).toBe(true)
  })
})

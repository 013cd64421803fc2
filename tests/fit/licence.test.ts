import { describe, expect, it } from 'vitest'
import type { Licence } from '../../lib/facts/licence'
import { fitOf, standingOf } from '../../lib/fit/fit-of'
import { matchLicences } from '../../lib/fit/licence'
import type { Profile } from '../../lib/profile/profile'
import { asks, postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const licence = (name: string, words: string, more: Partial<Licence> = {}): Licence => ({ kind: 'professional', name, required: true, said: said(words, 3), ...more })
const nursing = licence('Nursing registration', 'NMC registration')
const lorry = licence('HGV', 'HGV class 1', { kind: 'driving', classes: ['HGV 1'] })
const car = licence('Driving licence', 'driving licence', { kind: 'driving', classes: ['B'] })
const fork = licence('Forklift licence', 'counterbalance forklift licence')
const cpa = licence('Accountancy qualification', 'CPA')
const titled = (title: string) => ({ title: { value: title, said: said(title) } })
const work = (title: string, text = '') => [{ title, start: '2018-01', text }]

const matched = (asked: Licence, person: Partial<Profile>, title = 'Staff Nurse') =>
  matchLicences(postingOf({ ...titled(title), licences: [asked] }), standingOf(profileOf(person), TODAY, smallSense))[0]

describe('a licence asked for', () => {
  it.each<[string, Licence, Partial<Profile>, string, string, boolean | undefined]>([
    ['held, by its own words', nursing, { certificates: ['NMC registration (Adult)'] }, 'met', 'you have', undefined],
    ['held, told only in the text of work', nursing, { work: work('Staff Nurse', 'NMC registration since 2015') }, 'met', 'you have', undefined],
    ['another of its kind', cpa, { certificates: ['ACCA member'] }, 'partly', 'whether it will do is for you to judge', undefined],
    ['years away for somebody of another trade', nursing, { work: work('Kitchen Manager') }, 'missed', 'not among your certificates', true],
    ['not named by somebody who does the work', nursing, { work: work('Staff Nurse') }, 'unknown', 'does not name it', undefined],
    ['not held by somebody who names others', nursing, { work: work('Staff Nurse'), certificates: ['Food hygiene certificate'] }, 'missed', 'not among your certificates', undefined],
    ['had within days', fork, { work: work('Kitchen Manager') }, 'missed', 'not among your certificates', undefined],
    ['a car driver\'s, of which profiles seldom speak', car, { work: work('Kitchen Manager') }, 'unknown', 'does not name it', undefined],
    ['a car driver\'s, held', car, { certificates: ['Full driving licence'] }, 'met', 'you have', undefined],
    ['a lorry driver\'s, with a car\'s', lorry, { certificates: ['Driving licence class B'] }, 'missed', 'you have', true],
    ['a lorry driver\'s, with none', lorry, { work: work('Kitchen Manager') }, 'missed', 'not among your certificates', true],
    ['of an empty profile', nursing, {}, 'unknown', 'does not name it', undefined],
  ])('%s', (_, asked, person, state, why, binding) => {
    const match = matched(asked, person)
    expect(match?.state).toBe(state)
    expect(match?.why).toContain(why)
    expect(match?.binding || undefined).toBe(binding)
  })

  it('rules out only where it is required', () => {
    const gates = (required: boolean) => fitOf(postingOf({ ...titled('Staff Nurse'), licences: [{ ...nursing, required }] }), profileOf({ work: work('Kitchen Manager') }), TODAY, smallSense).gates
    expect(gates(true)).toMatchObject([{ kind: 'licence', why: 'Nursing registration: not among your certificates' }])
    expect(gates(true)[0]).not.toHaveProperty('own')
    expect(gates(false)).toEqual([])
  })

  it('that takes days rules out only for whom it is a deal-breaker', () => {
    const gates = (dealBreakers: Profile['dealBreakers']) => fitOf(postingOf({ licences: [fork] }), profileOf({ work: work('Kitchen Manager'), dealBreakers }), TODAY, smallSense).gates
    expect(gates(['licence'])).toMatchObject([{ kind: 'licence', own: true }])
    expect(gates([])).toEqual([])
  })

  it('is no skill beside, and its line is not judged again', () => {
    const line = { ...asks('must', 'CPA required', ['Audits']), said: { ...said('CPA required', 3), from: 0, to: 12 } }
    const skill = { ...line, skills: [{ anyOf: [{ skill: 'Audits', said: { ...said('CPA', 3), from: 0, to: 3 } }] }] }
    const posting = postingOf({ licences: [{ ...cpa, said: { ...said('CPA', 3), from: 0, to: 3 } }], requirements: [skill] })
    const fit = fitOf(posting, profileOf({ work: work('Kitchen Manager'), skills: [{ name: 'Firing' }] }), TODAY, smallSense)
    expect(fit.parts.filter(part => part.kind === 'skill').map(part => part.label)).toEqual(['What else they ask for'])
    expect(fit.missing.map(({ kind, skill: name }) => [kind, name])).toEqual([['licence', 'Accountancy qualification']])
  })
})

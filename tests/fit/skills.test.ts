import { evidenceFor } from '../../lib/fit/evidence'
import { describe, expect, it } from 'vitest'
import { fitOf, standingOf } from '../../lib/fit/fit-of'
import { ACCOUNT, asks, postingOf, profileOf, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const fit = (requirements: ReturnType<typeof asks>[], profile: Parameters<typeof profileOf>[0]) => fitOf(postingOf({ requirements }), profileOf(profile), TODAY, smallSense)
const part = (skills: { name: string; years?: number; last?: number }[], wanted: string[]) =>
  fit([asks('must', 'Knows it', wanted)], { skills: [{ name: 'Ledgers', years: 5 }, ...skills], summary: ACCOUNT }).parts.find(one => one.said !== undefined)

describe('a skill that names a line of work', () => {
  const share = (wanted: string, person: Parameters<typeof profileOf>[0]) => evidenceFor([wanted], standingOf(profileOf(person), TODAY, smallSense))?.share
  const seller = { work: [{ title: 'Client Executive', start: '2015-01', text: 'Looked after forty clients.' }] }
  it.each<[string, string, Parameters<typeof profileOf>[0], number | undefined]>([
    ['is backed by the jobs in it', 'Sales', seller, 1],
    ['is backed by an employer of that name', 'Insurance Industry', { work: [{ title: 'Assistant', employer: 'Hill Insurance Brokers', start: '2015-01', text: '' }] }, 1],
    ['is not by jobs in another', 'Nursing', seller, undefined],
    ['and counts the jobs where it is listed, too', 'Sales', { ...seller, skills: [{ name: 'Sales', years: 1 }] }, 1],
    ['a tool of the trade is none', 'Compliance', { work: [{ title: 'Counsel', start: '2015-01', text: '' }] }, undefined],
  ])('%s', (_, wanted, person, expected) => expect(share(wanted, person)).toBe(expected))
})

describe('evidence for one wanted skill', () => {
  it.each([
    ['the skill with years', [{ name: 'Porcelain', years: 4 }], ['Porcelain'], 'partly', '4 years, by your word: no dated work shows it'],
    ['the skill in other letters', [{ name: 'porcelain', years: 1 }], ['Porcelain'], 'partly', '1 year, by your word: no dated work shows it'],
    ['the skill, long unused', [{ name: 'Porcelain', years: 4, last: 2014 }], ['Porcelain'], 'partly', '4 years, last used 2014, by your word: no dated work shows it'],
    ['the skill, only listed', [{ name: 'Porcelain' }], ['Porcelain'], 'partly', 'listed, without work or years behind it'],
    ['a narrower one', [{ name: 'Teapots', years: 3 }], ['Kettle Care'], 'partly', 'you know Teapots, which is part of it: 3 years, by your word: no dated work shows it'],
    ['a broader one', [{ name: 'Kettle Care', years: 3 }], ['Teapots'], 'partly', 'you know Kettle Care, but not Teapots in particular'],
    ['a neighbour', [{ name: 'Stoneware', years: 3 }], ['Porcelain'], 'partly', 'close to Stoneware, which you know'],
    ['one of two alternatives', [{ name: 'Firing', years: 3 }], ['Porcelain', 'Firing'], 'partly', 'you have Firing: 3 years, by your word: no dated work shows it'],
    ['nothing', [], ['Porcelain'], 'missed', 'asked for, not in your profile'],
  ])('%s', (_, skills, wanted, state, why) => {
    expect(part(skills, wanted)).toMatchObject({ state, why })
  })

  it('counts in this order: backed, narrower, listed or broader, neighbour, nothing', () => {
    const points = [
      part([{ name: 'Kettle Care', years: 3 }], ['Kettle Care']), part([{ name: 'Teapots', years: 3 }], ['Kettle Care']),
      part([{ name: 'Kettle Care', years: 3 }], ['Teapots']), part([{ name: 'Stoneware', years: 3 }], ['Porcelain']), part([], ['Porcelain']),
    ].map(one => one?.points ?? NaN)
    expect(points).toEqual(points.toSorted((a, b) => b - a))
    expect(new Set(points).size).toBe(points.length)
  })

  it.each([
    ['years', [{ name: 'Porcelain', years: 4 }], [{ name: 'Porcelain', years: 1 }]],
    ['recency', [{ name: 'Porcelain', years: 4, last: 2026 }], [{ name: 'Porcelain', years: 4, last: 2010 }]],
    ['anything behind it', [{ name: 'Porcelain', years: 1 }], [{ name: 'Porcelain' }]],
  ])('%s lift', (_, more, less) => {
    expect(part(more, ['Porcelain'])?.points).toBeGreaterThan(part(less, ['Porcelain'])?.points ?? NaN)
  })

  it('years that are only claimed are worth less than a job that names the skill, and never less than its bare name', () => {
    const wanted = [asks('must', 'Porcelain and Firing', ['Porcelain'], ['Firing'])]
    const score = (years?: number, text = '') => fit(wanted, { skills: ['Porcelain', 'Firing'].map(name => ({ name, ...(years !== undefined && { years }) })), work: [{ title: 'Potter', start: '2025-06', text }] }).score
    expect(score(10)).toBeLessThan(score(undefined, 'Porcelain and Firing'))
    expect(score(10)).toBeGreaterThan(score())
  })

  it('a job that names a skill stands behind it, with its years counted once', () => {
    const work = [
      { title: 'Potter', employer: 'Clay & Co', start: '2020-01', end: '2021-12', text: 'Glazing all day' },
      { title: 'Evening potter', start: '2021-01', end: '2022-12', text: 'Glazing at night' },
    ]
    expect(fit([asks('must', 'Glazing', ['Glazing'])], { work }).parts.find(one => one.kind === 'skill')).toMatchObject({ state: 'met', why: '3 years', yours: 'Potter, Clay & Co' })
  })

  it('a skill the vocabulary does not know is still found in the work that names it', () => {
    const work = [{ title: 'Herald', start: '2024-01', end: '2025-12', text: 'Whistling, and more' }]
    expect(fit([asks('must', 'Whistling', ['Whistling'])], { work, skills: [{ name: 'Whistling' }] }).parts[0]).toMatchObject({ state: 'met', why: '2 years' })
  })
})

describe('missing skills', () => {
  it('come must first, each once, alternatives joined, with the line that asks and what is close', () => {
    const { missing } = fit([
      asks('nice', 'Audits welcome', ['Audits']), asks('mentioned', 'We do Payroll', ['Payroll']), asks('must', 'Porcelain or Firing', ['Porcelain', 'Firing']), asks('must', 'Firing or Porcelain, really', ['Firing', 'Porcelain']),
    ], { skills: [{ name: 'Stoneware', years: 2 }] })
    expect(missing.map(({ skill, tier, near, said }) => [skill, tier, near, said.words])).toEqual([
      ['Firing or Porcelain', 'must', 'Stoneware', 'Firing or Porcelain, really'], ['Audits', 'nice', undefined, 'Audits welcome'], ['Payroll', 'mentioned', undefined, 'We do Payroll'],
    ])
  })

  it('leave out what is only listed: that counts less, but is not missing', () => {
    expect(fit([asks('must', 'Audits', ['Audits'])], { skills: [{ name: 'Audits' }] }).missing).toEqual([])
  })

  it('are not guessed from an empty profile', () => {
    const { missing, parts, verdict } = fit([asks('must', 'Audits', ['Audits'])], {})
    expect(missing).toEqual([])
    expect(parts[0]).toMatchObject({ state: 'unknown', why: 'your profile names no skills yet' })
    expect(verdict).toContain('Your profile names no skills yet')
  })
})

describe('lines without a skill we know', () => {
  const known = asks('must', 'Porcelain', ['Porcelain'], ['Firing'], ['Audits'])
  it('are no skills and no misses, but lower the coverage', () => {
    const skills = [{ name: 'Porcelain', years: 3 }]
    const without = fit([known], { skills })
    const withLine = fit([known, asks('must', 'Has seen a kiln from inside')], { skills })
    expect(withLine.missing).toEqual(without.missing)
    expect(withLine.coverage).toBeLessThan(without.coverage)
    expect(withLine.parts.find(part => part.label === 'Has seen a kiln from inside')).toMatchObject({ state: 'unknown', tier: 'must' })
  })

  it('count for nothing where another fact of the same line is weighed', () => {
    const line = { tier: 'must' as const, said: { words: 'Five years at it', source: 'text' as const, block: 3 }, skills: [] }
    const posting = postingOf({ requirements: [line], years: [{ min: 5, said: { words: 'Five years', source: 'text', block: 3 } }] })
    expect(fitOf(posting, profileOf(), TODAY, smallSense).parts.filter(part => part.label.startsWith('Five'))).toEqual([])
  })
})

describe('a line that another match weighs', () => {
  const at = (words: string, from: number, to: number) => ({ words: words.slice(from, to), source: 'text' as const, block: 3, from, to })
  const lines = (words: string, facts: Parameters<typeof postingOf>[0]) => {
    const requirements = [{ ...asks('must', words), said: at(words, 0, words.length) }]
    return fitOf(postingOf({ ...facts, requirements }), profileOf({ work: [{ title: 'Potter', start: '2020', text: 'Kettles for forty shops.' }] }), TODAY, smallSense).missing.map(one => one.skill)
  }
  it.each<[string, string, Parameters<typeof postingOf>[0], boolean]>([
    ['pay is no skill', 'Wages 21 to 23 an hour', { pay: [{ min: 21, max: 23, currency: 'EUR', period: 'hour', said: at('Wages 21 to 23 an hour', 6, 22) }] }, false],
    ['a last day is none', 'Closing date 5 January 2027', { dates: { deadline: { day: '2027-01-05', said: at('Closing date 5 January 2027', 13, 27) } } }, false],
    ['terms of employment are none', 'Contract: permanent', { employment: [{ kind: 'permanent', said: at('Contract: permanent', 10, 19) }] }, false],
    ['what is done on such terms is asked for', 'Permanent watch over seven gas furnaces', { employment: [{ kind: 'permanent', said: at('Permanent watch over seven gas furnaces', 0, 9) }] }, true],
    ['what nothing else weighs is asked for', 'Steady hands at the wheel', {}, true],
  ])('%s', (_, words, facts, missing) => expect(lines(words, facts)).toEqual(missing ? [words] : []))
})

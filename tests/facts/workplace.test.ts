import { describe, expect, it } from 'vitest'
import { readOverlap } from '../../lib/facts/overlap-text'
import { readRemoteScope } from '../../lib/facts/remote-scope-text'
import { remoteScopeFromData, workplaceFromData, workplaceFromField } from '../../lib/facts/workplace-data'
import { readOfficeDays, readWorkplace } from '../../lib/facts/workplace-text'
import { bareFact, expectExact, para } from './blocks'

describe('ways of working', () => {
  it.each([
    ['Location: Denver, CO (Hybrid) or Remote (UTC +/- 4)', ['remote', 'hybrid']],
    ['Hybrid model: 3 days in the office, 2 days remote', ['hybrid']],
    ['As an all-remote company, we hire anywhere in the world.', ['remote']],
    ['Workplace: On-site', ['onsite']],
    ['This is a fully remote position.', ['remote']],
    ['You will be here a minimum of 4 days a week onsite.', ['hybrid']],
    ['2 Tage Homeoffice pro Woche', ['hybrid']],
    ['Wir bieten 100% Remote', ['remote']],
    ['CDI, télétravail partiel', ['hybrid']],
    ['You may work two days a week from home.', ['hybrid']],
    ['Work from home up to 3 days per week.', ['hybrid']],
    ['Deux jours de télétravail par semaine', ['hybrid']],
    ['60 % Homeoffice', ['hybrid']],
    ['Mobiles Arbeiten nach Absprache', ['hybrid']],
    ['Up to five days remote as a thank-you', []],
    ['Three days of home office per year', []],
    ['We ask our teams to be primarily in the office.', ['onsite']],
    ['You will work from our Ghent workshop.', ['onsite']],
    ['Our bakery is in the old mill, and we are hiring for this location.', ['onsite']],
    ['Nous vous accueillons dans nos locaux.', ['onsite']],
    ['There is a gym in our office.', []],
    ['Location: Ghent or remote', ['remote', 'onsite']],
    ['Location: Remote or Ghent', ['remote', 'onsite']],
    ['Location: Ghent (hybrid) or remote', ['remote', 'hybrid']],
    ['Location: Ghent', []],
    ['Every year you get a work from anywhere month.', []],
    ['You will support remote teams on three continents.', []],
    ['Experience with hybrid cloud infrastructure', []],
    ['Remote sensing of forests', []],
    ['Remote: No', []],
    ['This role is not remote.', ['onsite']],
    ['As we all bake together at night, this role is not remote, and the oven is hot.', ['onsite']],
    ['Virtual onsite interview', []],
  ])('%s', (text, kinds) => {
    const blocks = [para(text)]
    expect(readWorkplace(blocks).map(({ kind }) => kind)).toEqual(kinds)
    expect(expectExact(blocks, readWorkplace(blocks))).toBe(kinds.length)
  })

  it.each([
    ['3 days in office and 2 days remote', 3], ['minimum of 4 days a week onsite', 4], ['in the office two days per week', 2], ['zwei Tage pro Woche im Büro', 2],
    ['2 days remote', 3], ['a 3 days onsite interview', undefined],
  ])('office days in: %s', (text, days) => {
    expect(readOfficeDays([para(text)])?.days).toBe(days)
  })

  it('takes a label that says on site and a text that says hybrid for hybrid', () => {
    expect(readWorkplace([para('Office based', { kind: 'cell', label: 'Work style' }), para('Night Baker | Ghent (Hybrid)')]).map(({ kind }) => kind)).toEqual(['hybrid'])
    expect(readWorkplace([para('On-site or hybrid', { kind: 'cell', label: 'Workplace' })]).map(({ kind }) => kind)).toEqual(['hybrid', 'onsite'])
  })

  it('takes a place or remote in a field for a choice', () => {
    expect(workplaceFromField('Ghent or Remote', 'location').map(({ kind }) => kind)).toEqual(['remote', 'onsite'])
    expect(workplaceFromField('Remote or part-time', 'location').map(({ kind }) => kind)).toEqual(['remote'])
  })

  it('reads structured data and fields', () => {
    expect(workplaceFromData({ jobLocationType: 'TELECOMMUTE' })).toMatchObject([{ kind: 'remote', said: { source: 'data', field: 'jobLocationType' } }])
    expect(workplaceFromField('Remote or on-site', 'workplace').map(({ kind }) => kind)).toEqual(['remote', 'onsite'])
    expect(bareFact(remoteScopeFromData({ applicantLocationRequirements: [{ name: 'Colombia' }, { name: 'PE' }] }))).toEqual({ text: 'Colombia, PE only', countries: ['CO', 'PE'] })
  })
})

describe('remote scope', () => {
  it.each([
    ['Location: Remote (UTC +/- 4)', { text: 'within 4 hours of UTC', utc: { from: -4, to: 4 } }],
    ['Remote (CET ±2)', { text: 'within 2 hours of CET', utc: { from: -1, to: 3 } }],
    ['Remote between UTC-5 and UTC+2', { text: 'UTC−5 to UTC+2', utc: { from: -5, to: 2 } }],
    ['For remote work we hire anywhere in the world.', { text: 'worldwide', worldwide: true }],
    ['Remote (US)', { text: 'US only', countries: ['US'] }],
    ['Remote in Germany, Austria or Switzerland', { text: 'Germany, Austria, Switzerland only', countries: ['DE', 'AT', 'CH'] }],
    ['Remote within Europe', { text: 'Europe only' }],
    ['Customers worldwide use our remote control.', null],
    ['Each year, one work from anywhere month', null],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    expect(bareFact(readRemoteScope(blocks))).toEqual(expected)
    expectExact(blocks, readRemoteScope(blocks))
  })
})

describe('shared hours', () => {
  it('reads zone, times and hours a week, of two sentences the fuller', () => {
    const blocks = [para('Hours have to overlap with PST for 15 hours/week or more.'), para('Plan to overlap with 9am-2pm PT, at least 15 hours per week.')]
    expect(bareFact(readOverlap(blocks))).toEqual({ zone: 'America/Los_Angeles', from: '09:00', to: '14:00', hoursPerWeek: 15 })
    expectExact(blocks, readOverlap(blocks))
  })
  it('reads core hours and hours a day', () => {
    expect(bareFact(readOverlap([para('Core hours 10:00-15:00 CET')]))).toEqual({ zone: 'Europe/Berlin', from: '10:00', to: '15:00' })
    expect(bareFact(readOverlap([para('4 hours of overlap with CET')]))).toEqual({ zone: 'Europe/Berlin', hoursPerDay: 4 })
    expect(readOverlap([para('Responsibilities overlap between teams')])).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { checked, draftOf, notStated, type Row } from '../../components/corrections/draft'
import { FACT_FORMS } from '../../components/corrections/fact-forms'
import { lineRows, skillRows } from '../../components/corrections/tiers'
import type { WholeFact } from '../../lib/posting/correction'
import { applyCorrections } from '../../lib/posting/corrected'
import { lineKey } from '../../lib/posting/line-key'
import type { Posting } from '../../lib/posting/posting'
import { readOf } from '../../lib/posting/read-of'
import { posting, said } from './assessment-fixture'

const AT = '2026-11-20T10:00:00.000Z'
const whole: Posting = {
  ...posting, live: true, agency: { value: 'Finders', said: said('Finders') }, requisition: { value: 'R-7', said: said('R-7') },
  workload: { min: 80, max: 100, said: said('80–100 %') }, shifts: [{ kind: 'shift', said: said('shifts') }, { kind: 'night', said: said('nights') }], travel: { extent: 'some', min: 10, max: 20, said: said('10–20 %') },
  licences: [{ kind: 'driving', name: 'Driving licence', classes: ['B', 'C1E'], required: true, said: said('B, C1E') }, { kind: 'professional', name: 'Nursing registration', required: false, said: said('NMC') }],
  checks: [{ kind: 'criminal-record', said: said('DBS') }], disclosures: [{ kind: 'vacancy', said: said('an existing vacancy') }],
  bonus: { percent: { min: 5, max: 10 }, amount: { max: 4000, currency: 'EUR' }, said: said('5–10 %, up to €4,000') },
  equity: { said: said('options') }, hours: { min: 36, max: 40, said: said('36–40') }, visa: { sponsorship: 'offered', said: said('we sponsor') }, clearance: { required: true, said: said('clearance') },
  education: { level: 'bachelor', levels: ['bachelor', 'master'], fields: ['Logistics', 'Mathematics'], orEquivalent: true, required: false, said: said('Bachelor or Master') },
  remoteScope: { text: 'Europe', countries: ['NL', 'DE'], utc: { from: -1, to: 2 }, said: said('Europe') },
  overlap: { zone: 'Europe/Amsterdam', from: '10:00', to: '15:00', hoursPerDay: 4, hoursPerWeek: 20, said: said('10 to 15') },
  level: { level: 'senior', grade: 'IC3', said: said('Senior') },
  dates: { posted: { day: '2026-10-01', said: said('1 October') }, deadline: { day: '2026-11-02', said: said('2 November') }, start: { day: '2027-01-01', said: said('January') } },
  languages: [{ lang: 'nl', level: 'B2', required: false, said: said('Dutch') }, { lang: 'en', required: true, said: said('English') }],
  places: [{ city: 'Rotterdam', region: 'ZH', country: 'NL', preferred: true, said: said('Rotterdam') }],
  pay: [{ min: 62_000, max: 78_000, currency: 'EUR', period: 'year', basis: 'base', for: 'Rotterdam', said: said('€62,000') }, { min: 17.5, currency: 'GBP', period: 'hour', said: said('from £17.50') }],
}
// The keys of a record over WholeFact are WholeFact: Object.keys only forgets it.
const FACTS = Object.keys(FACT_FORMS) as WholeFact[]

describe('the form of a fact', () => {
  it.each(FACTS)('of %s, saved as it was opened, says just what was read', fact => {
    expect(readOf(whole, fact), 'the posting of this test states it').toBeDefined()
    const result = checked(fact, draftOf(fact, whole), whole, AT)
    expect(result.ok ? result.correction : result.errors).toEqual({ fact, value: readOf(whole, fact), read: readOf(whole, fact), at: AT })
  })

  it.each(FACTS)('of %s can say that it is not stated', fact => {
    const correction = notStated(fact, whole, AT)
    expect(correction).toEqual({ fact, read: readOf(whole, fact), at: AT })
    expect(correction && readOf(applyCorrections(whole, [correction]), fact)).toBeUndefined()
  })

  it.each<[string, WholeFact, Row[], Record<string, string>]>([
    ['an empty title', 'title', [{ value: '  ' }], { '0.value': 'Fill this in, or say that it is not stated.' }],
    ['pay without a number', 'pay', [{ min: 'a lot', currency: 'EUR', period: 'year' }], { '0.min': 'Write the amount as a number, for example 60,000.' }],
    ['pay turned round', 'pay', [{ min: '60k', max: '50k', currency: 'EUR', period: 'year' }], { '0.max': 'This is less than the lower end. Mend one of the two.' }],
    ['pay without an amount', 'pay', [{ for: 'Ghent', currency: 'EUR', period: 'year' }], { '0.min': 'Fill in at least one of the two.' }],
    ['pay without currency and period', 'pay', [{ min: '60k' }], { '0.currency': 'Fill in the currency.', '0.period': 'Choose the period.' }],
    ['the second range', 'pay', [{ min: '60k', currency: 'EUR', period: 'year' }, { min: '1', currency: 'euros', period: 'hour' }], { '1.currency': 'Write the currency by its three letters, for example EUR.' }],
    ['no range at all', 'pay', [{ min: '', max: '', currency: '', period: '' }], { form: 'Fill in at least one, or say that it is not stated.' }],
    ['no way of working', 'workplace', [], { form: 'Choose at least one, or say that it is not stated.' }],
    ['eight days in the office', 'officeDays', [{ days: '8' }], { '0.days': 'Write a number up to 7.' }],
    ['a day that there is not', 'deadline', [{ day: '2026-02-30' }], { '0.day': 'Write the day as year, month and day, for example 2026-11-30.' }],
    ['a country nobody knows', 'places', [{ city: 'Ghent', country: 'Belgiumm' }], { '0.country': 'Choose the country from the list, for example Portugal.' }],
    ['one end of UTC', 'remoteScope', [{ text: 'EU', utcFrom: '-1' }], { '0.utcTo': 'Fill in both ends, or neither.' }],
    ['a time that there is not', 'overlap', [{ zone: 'UTC', from: '25:00' }], { '0.from': 'Write the time as hours and minutes, for example 09:30.' }],
    ['a text without end', 'department', [{ value: 'x'.repeat(301) }], { '0.value': 'Use at most 300 letters.' }],
    ['a bonus turned round', 'bonus', [{ percentMin: '10', percentMax: '5' }], { '0.percentMax': 'This is less than the lower end. Mend one of the two.' }],
    ['a bonus in no currency', 'bonus', [{ amountMax: '4000' }], { '0.currency': 'Fill in the currency.' }],
    ['no degree', 'education', [{ levels: '', required: 'yes' }], { '0.levels': 'Choose at least one.' }],
  ])('does not take %s, and says what to do', (_, fact, rows, errors) => {
    expect(checked(fact, rows, posting, AT)).toEqual({ ok: false, errors })
  })

  it.each<[string, WholeFact, Row[], unknown]>([
    ['one number of hours is both ends', 'hours', [{ min: '38', max: '' }], { min: 38, max: 38 }],
    ['rows with nothing in them are left out', 'years', [{ min: '3', max: '', of: 'baking' }, { min: '', max: '', of: '' }], [{ min: 3, of: 'baking' }]],
    ['the lowest of several degrees is the one that suffices', 'education', [{ levels: 'doctorate, master', fields: '', orEquivalent: '', required: 'yes' }], { level: 'master', levels: ['doctorate', 'master'], fields: [], orEquivalent: false, required: true }],
    ['names become codes', 'languages', [{ lang: 'German', level: '', required: 'yes' }], [{ lang: 'de', required: true }]],
    ['hours from UTC may be less than none', 'remoteScope', [{ text: 'Americas', utcFrom: '−8', utcTo: '-3.5' }], { text: 'Americas', utc: { from: -8, to: -3.5 } }],
  ])('%s', (_, fact, rows, value) => {
    const result = checked(fact, rows, posting, AT)
    expect(result.ok ? result.correction.value : result.errors).toEqual(value)
  })
})

describe('lines and skills to correct', () => {
  const read: Posting = { ...posting, requirements: [
    { tier: 'must', said: said('Bread and pastry'), skills: [{ anyOf: [{ skill: 'Bread', said: said('Bread') }, { skill: 'Pastry', said: said('pastry') }] }] },
    { tier: 'mentioned', said: { words: 'Bread', source: 'data' }, skills: [{ anyOf: [{ skill: 'Bread', said: said('Bread') }] }] },
  ] }
  it('show what they are now, what was read, and what is not in the page any more', () => {
    const about = lineKey('Bread and pastry')
    expect(lineRows(read, [{ fact: 'requirement', about, value: 'nice', read: 'must', at: AT }, { fact: 'requirement', about: 'gone line', value: 'none', at: AT }])).toEqual([
      { subject: `requirement ${about}`, about, words: 'Bread and pastry', now: 'nice', read: 'must', yours: true },
      { subject: 'requirement gone line', about: 'gone line', words: 'gone line', now: 'none', read: undefined, yours: true },
    ])
    expect(skillRows(read, [{ fact: 'skill', about: 'Rye', value: 'must', at: AT }]).map(({ words, now, read: was, yours }) => [words, now, was, yours])).toEqual([
      ['Bread', 'must', 'must', false], ['Pastry', 'must', 'must', false], ['Rye', 'must', undefined, true],
    ])
  })
})

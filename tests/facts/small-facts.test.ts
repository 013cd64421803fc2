import { describe, expect, it } from 'vitest'
import { readClearance, readVisa } from '../../lib/facts/authorisation-text'
import { employmentFromData, employmentFromField } from '../../lib/facts/employment-data'
import { readEmployment } from '../../lib/facts/employment-text'
import { readEquity } from '../../lib/facts/equity-text'
import { readHours } from '../../lib/facts/hours-text'
import { readLanguages } from '../../lib/facts/language-text'
import { readLevel } from '../../lib/facts/level-text'
import { readTeamSize } from '../../lib/facts/team-text'
import { bareFact, expectExact, para, section } from './blocks'

describe('level', () => {
  it.each([
    ['Senior Marine Biologist', { level: 'senior' }], ['Data Engineer [IC4]', { grade: 'IC4' }], ['Product Manager', null], ['Engineering Manager', { level: 'manager' }],
    ['Senior Product Manager', { level: 'senior' }], ['Office Manager', null], ['Head of Design', { level: 'director' }], ['Staff Nurse', null], ['Staff Software Engineer', { level: 'staff' }],
    ['Executive Assistant to the CEO', null], ['Chief Financial Officer', { level: 'executive' }], ['International Sales', null], ['Software Engineer II', { grade: 'II' }], ['Praktikant Marketing', { level: 'intern' }],
  ])('%s', (title, expected) => {
    const blocks = [para(title, { kind: 'heading', level: 1 })]
    expect(bareFact(readLevel(blocks))).toEqual(expected)
    expect(bareFact(readLevel(blocks, title))).toEqual(expected)
    expectExact(blocks, readLevel(blocks))
  })
  it('reads labels and sentences, and takes a title that is in no block', () => {
    expect(bareFact(readLevel([para('Seniority level: Entry level')]))).toEqual({ level: 'junior' })
    expect(bareFact(readLevel([para('Expérience requise : Débutant')]))).toEqual({ level: 'junior' })
    expect(readLevel([para('Experience: 5 years with junior staff')])).toBeUndefined()
    expect(readLevel([para('Seniority level: Junior or senior')])).toBeUndefined()
    expect(bareFact(readLevel([para('📊 The role is graded as an IC4.')]))).toEqual({ grade: 'IC4' })
    expect(readLevel([], 'Junior Cook')).toMatchObject({ level: 'junior', said: { source: 'site', words: 'Junior' } })
  })
})

describe('employment', () => {
  it.each([
    ['Employment Type: Full-Time', ['full-time']], ['Unbefristete Anstellung in Vollzeit', ['full-time', 'permanent']], ['CDI - temps plein', ['full-time', 'permanent']],
    ['This is a full-time position.', ['full-time']], ['Type de contrat : CDD', ['temporary']], ['A 6-month contract', ['contract']], ['Employment type: FULL_TIME', ['full-time']], ['Contract: Perm', ['permanent']], ['Employment type: Contract-to-hire', ['contract']],
    ['Full-time employees are eligible for insurance.', []], ['You will negotiate contracts.', []], ['Within three months you will lead.', []],
  ])('%s', (text, kinds) => {
    const blocks = [para(text)]
    expect(readEmployment(blocks).map(({ kind }) => kind)).toEqual(kinds)
    expect(expectExact(blocks, readEmployment(blocks))).toBe(kinds.length)
  })
  it.each([['FULL_TIME', ['full-time']], [['PART_TIME', 'TEMPORARY'], ['part-time', 'temporary']], ['Full-time, Contractor', ['full-time', 'contract']], ['OTHER', []], [{ a: 1 }, []]])('data %j', (value, kinds) => {
    expect(employmentFromData({ employmentType: value }).map(({ kind }) => kind)).toEqual(kinds)
  })
  it('reads a field', () => {
    expect(employmentFromField('Full-time · Permanent', 'type').map(({ kind }) => kind)).toEqual(['full-time', 'permanent'])
  })
})

describe('hours', () => {
  it.each([
    ['40 hours per week', { min: 40, max: 40 }], ['Full-time (38-40 hours/week)', { min: 38, max: 40 }], ['Arbeitszeit: 38,5 Stunden/Woche', { min: 38.5, max: 38.5 }], ['Hours: 37.5', { min: 37.5, max: 37.5 }],
    ['40 timmar i veckan', { min: 40, max: 40 }], ['36 uur per week', { min: 36, max: 36 }], ['40 horas semanales', { min: 40, max: 40 }], ['40 hodin týdně', { min: 40, max: 40 }], ['37 timer om ugen', { min: 37, max: 37 }], ['40 часов в неделю', { min: 40, max: 40 }],
    ['Plan to overlap with 9am-2pm PT, at least 15 hours per week.', null], ['Those working 20+ hours per week are eligible for benefits.', null], ['We save you 10 hours per week.', null],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    expect(bareFact(readHours(blocks))).toEqual(expected)
    expectExact(blocks, readHours(blocks))
  })
})

describe('languages', () => {
  it.each([
    ['Fluent English required, German is a plus', [{ lang: 'en', required: true }, { lang: 'de', required: false }]],
    ['Sehr gute Deutschkenntnisse (C1) und verhandlungssicheres Englisch', [{ lang: 'de', level: 'C1', required: true }, { lang: 'en', required: true }]],
    ['Anglais courant, maîtrise du français', [{ lang: 'en', required: true }, { lang: 'fr', required: true }]],
    ['Native German speaker', [{ lang: 'de', level: 'native', required: true }]], ['Languages: English, Dutch', [{ lang: 'en', required: true }, { lang: 'nl', required: true }]],
    ['You speak German (at least B2) and ideally Polish', [{ lang: 'de', level: 'B2', required: true }, { lang: 'pl', required: false }]],
    ['Dobra znajomość języka angielskiego', [{ lang: 'en', required: true }]], ['Goda kunskaper i svenska', [{ lang: 'sv', required: true }]], ['Nivel alto de inglés', [{ lang: 'en', required: true }]],
    ['Inglês avançado', [{ lang: 'en', required: true }]], ['Знание английского', [{ lang: 'en', required: true }]], ['Znalost angličtiny na úrovni B2', [{ lang: 'en', level: 'B2', required: true }]], ['Sujuva englannin kielen taito', [{ lang: 'en', required: true }]],
    ['You are a polyglot programmer who speaks to machines in many ways.', []], ['Natural language processing', []], ['Polish the interface', []], ['An English degree', []], ['An English-speaking office', []],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    // What words of fluency are taken for has a table of its own (languages-asked.test.ts).
    expect(bareFact(readLanguages(blocks).map(({ about: _about, ...stated }) => stated))).toEqual(expected)
    expect(expectExact(blocks, readLanguages(blocks))).toBe(expected.length)
  })
})

describe('sponsorship and clearance', () => {
  it.each([
    ['We are unable to sponsor visas at this time.', 'refused'], ['Applicants must not require sponsorship.', 'refused'], ['Visa sponsorship is not available.', 'refused'], ['You must be a U.S. citizen.', 'refused'],
    ['The right to work in Ireland is essential.', 'refused'], ['Roles below the director level require candidates to possess unrestricted work authorization.', undefined], ['Applicants must be of Danish nationality.', 'refused'],
    ['You must already have the right to work in Canada.', 'refused'], ['Keine Visa-Unterstützung', 'refused'], ['Visa sponsorship is offered exclusively for directors.', undefined], ['People of every nationality work here.', undefined],
    ['Visa sponsorship available', 'offered'], ['We offer visa and relocation support.', 'offered'], ['Visa: Yes', 'offered'],
    ['You report to the executive sponsor.', undefined], ['Experience with Visa and Mastercard', undefined], ['We use E-Verify.', undefined], ['Sponsorship is available only for principal roles.', undefined],
  ])('%s', (text, sponsorship) => {
    const blocks = [para(text)]
    expect(readVisa(blocks)?.sponsorship).toBe(sponsorship)
    expectExact(blocks, readVisa(blocks))
  })
  it.each([['Active TS/SCI clearance required', true], ['A security clearance is a plus', false], ['No security clearance required', undefined], ['Experience with customs clearance', undefined]])('%s', (text, required) => {
    expect(readClearance([para(text)])?.required).toBe(required)
  })
})

describe('sponsorship for some ranks', () => {
  it('holds where the title is plainly below that rank, and says nothing where it may be of it', () => {
    const rule = 'Roles below the director level require candidates to possess unrestricted work authorization.'
    const of = (title: string) => readVisa([para(title, { kind: 'heading', level: 1 }), para(rule)])?.sponsorship
    expect([of('Director of Sales'), of('Tax Consultant'), of('Sales Clerk'), of('Lead Accountant')]).toEqual([undefined, undefined, 'refused', undefined])
  })
  it('takes a citizenship that is a requirement of its own', () => {
    expect(readVisa(section('Requirements', 'US citizenship'))?.sponsorship).toBe('refused')
    expect(readVisa([para('We serve US citizens')])).toBeUndefined()
  })
})

describe('equity', () => {
  it.each([
    ['Salary Range: $95,000 - $120,000 + Equity + Benefits', true], ['Equity: Stock options from your first day.', true], ['We offer equity and generous perks.', true], ['RSUs and an employee stock purchase plan', true],
    ['3% equity is put aside for this role.', true], ['You may invest in ESOPs.', true], ['You will own part of the business.', true], ['Wir bieten Aktienoptionen.', true], ['Opcje na akcje dla zespołu', true], ['Home equity loans', false],
    ['Diversity, equity and inclusion matter here.', false], ['A private equity firm', false], ['Healthcare access and equity', false], ['Administer stock option plans', false], ['We believe in pay equity.', false],
  ])('%s', (text, offered) => {
    const blocks = [para(text)]
    expect(readEquity(blocks) !== undefined).toBe(offered)
    expectExact(blocks, readEquity(blocks))
  })
})

describe('team size', () => {
  it.each([
    ['You join a team of 9 bakers that supplies 30 shops.', 9], ['Our 8-person team', 8], ['A team of five', 5], ['Ein Team aus 7 Entwicklern', 7], ['Team size: 12', 12], ['Een team van 6 koks', 6], ['Ett team på 9 personer', 9], ['Un equipo de 5 personas', 5], ['Tým 7 lidí', 7], ['Команда из 5 человек', 5],
    ['Pracujemy w 6-osobowym zespole', 6], ['Meidän 6 hengen tiimi', 6], ['Vi er 14 kolleger på afdelingen', 14], ['Une équipe composée de 12 soignants', 12], ['Integras uma equipa de 5 pessoas', 5], ['Reference number: 8 / team north', undefined],
    ['You will lead a team of 10.', undefined], ['A company with a global team of 120', undefined], ['We are a team of 40 in three cities.', undefined], ['A team of 20,000', undefined],
  ])('%s', (text, people) => {
    const blocks = [para(text)]
    expect(readTeamSize(blocks)?.people).toBe(people)
    expectExact(blocks, readTeamSize(blocks))
  })
})

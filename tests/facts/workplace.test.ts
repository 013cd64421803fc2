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
    ['Arbetsort: Borås. Distansarbete möjligt 2 dagar i veckan', ['hybrid']],
    ['Etätyö mahdollista', ['hybrid']],
    ['Työpaikka: Turku. Etätyö on mahdollista.', ['hybrid']],
    ['Täysin etätyö', ['remote']],
    ['Não há disponibilidade para remoto.', ['onsite']],
    ['A vaga aceita trabalho remoto?: Não', []],
    ['Vaga para trabalhar alocado no cliente.', ['onsite']],
    ['Local: Híbrido, duas vezes por semana no escritório', ['hybrid']],
    ['Le télétravail est possible.', ['hybrid']],
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

  it.each([
    ['de', 'Bis zu 3 Tage Homeoffice pro Woche', ['hybrid'], 2], ['de', 'Homeoffice ist leider nicht möglich.', ['onsite'], undefined], ['de', 'Mobiles Arbeiten (bis zu 60 %)', ['hybrid'], 2], ['de', 'Du betreust Kunden vor Ort.', [], undefined],
    ['fr', 'Télétravail : 2 jours', ['hybrid'], 3], ['fr', 'Pas de télétravail sur ce poste', ['onsite'], undefined], ['fr', 'Prime de télétravail', [], undefined],
    ['es', 'Modalidad híbrida: 3 días en la oficina y 2 en casa', ['hybrid'], 3], ['es', 'Trabajo 100 % remoto', ['remote'], undefined], ['es', 'Puesto presencial', ['onsite'], undefined],
    ['pt', 'Modelo de trabalho: híbrido (3x por semana no escritório)', ['hybrid'], 3], ['pt', 'Vaga 100% remota', ['remote'], undefined],
    ['cs', 'hybridní režim, 2 dny z domova', ['hybrid'], 3], ['cs', 'Práce plně na dálku', ['remote'], undefined], ['cs', 'Práce na pracovišti', ['onsite'], undefined], ['cs', 'Home office není možný', ['onsite'], undefined],
    ['pl', 'Praca hybrydowa – 2 dni w tygodniu z biura', ['hybrid'], 2], ['pl', 'Praca w pełni zdalna', ['remote'], undefined], ['pl', 'Praca stacjonarna', ['onsite'], undefined],
    ['sv', 'Vi arbetar hybrid med tre dagar i veckan på kontoret', ['hybrid'], 3], ['sv', 'Tjänsten är helt på distans', ['remote'], undefined], ['sv', 'Distansarbete är inte möjligt', ['onsite'], undefined],
    ['da', 'Mulighed for hjemmearbejde 2 dage om ugen', ['hybrid'], 3], ['da', 'Du arbejder på vores kontor', ['onsite'], undefined],
    ['nl', 'Hybride werken: 3 dagen op kantoor, 2 dagen thuis', ['hybrid'], 3], ['nl', 'Thuiswerken is niet mogelijk', ['onsite'], undefined],
    ['fi', 'Työskentelet hybridimallissa, 2 päivää viikossa toimistolla', ['hybrid'], 2], ['fi', 'Työ on täysin etätyötä', ['remote'], undefined], ['fi', 'Lähityötä', ['onsite'], undefined],
    ['ru', 'Гибридный график: 2 дня в офисе, 3 дня удалённо', ['hybrid'], 2], ['ru', 'Удалённая работа', ['remote'], undefined], ['ru', 'Работа в офисе', ['onsite'], undefined],
    ['it', 'Smart working 2 giorni a settimana', ['hybrid'], 3],
    ['en', '2 days/week from home', ['hybrid'], 3], ['en', 'You come to the office once a month.', ['hybrid'], undefined], ['en', '60% on site, 40% remote', ['hybrid'], 3], ['en', 'Tuesday to Thursday in the office', ['hybrid'], 3],
    ['en', 'Oven Ltd | Ghent | 1-2x/week in office | Full-time', ['hybrid'], 1], ['en', 'Remote: Hybrid', ['hybrid'], undefined], ['en', 'Remote: Partially', ['hybrid'], undefined], ['en', 'Occasional remote work possible', ['hybrid'], undefined],
    ['en', 'This role is eligible for hybrid or remote work.', ['remote', 'hybrid'], undefined], ['en', 'Oven Ltd | Bakers | Oslo or REMOTE | Full-time', ['remote', 'onsite'], undefined], ['en', 'Interviews are remote and onboarding happens on-site.', [], undefined],
    ['en', 'On site at the Quayside terminal', ['onsite'], undefined], ['en', 'Support on site at the client office', [], undefined],
    ['en', 'You will work on-site at our customers.', [], undefined], ['en', 'You can work from anywhere for up to 4 weeks a year.', [], undefined],
  ])('%s: %s', (_, text, kinds, days) => {
    const blocks = [para(text)]
    expect(readWorkplace(blocks).map(({ kind }) => kind)).toEqual(kinds)
    expect(readOfficeDays(blocks)?.days).toBe(days)
    expectExact(blocks, [readWorkplace(blocks), readOfficeDays(blocks)])
  })

  it('takes what the employer says of itself only where nothing is said of the job', () => {
    expect(readWorkplace([para('We are a remote-first company.')]).map(({ kind }) => kind)).toEqual(['remote'])
    expect(readWorkplace([para('We are a remote-first company.'), para('This role is based in our Bristol office.')]).map(({ kind }) => kind)).toEqual(['onsite'])
  })

  it('takes a label that says on site and a text that says hybrid for hybrid', () => {
    expect(readWorkplace([para('Office based', { kind: 'cell', label: 'Work style' }), para('Night Baker | Ghent (Hybrid)')]).map(({ kind }) => kind)).toEqual(['hybrid'])
    expect(readWorkplace([para('On-site or hybrid', { kind: 'cell', label: 'Workplace' })]).map(({ kind }) => kind)).toEqual(['hybrid', 'onsite'])
  })

  it('takes a place or remote in a field for a choice', () => {
    expect(workplaceFromField('Ghent or Remote', 'location').map(({ kind }) => kind)).toEqual(['remote', 'onsite'])
    expect(workplaceFromField('OH (Hybrid - 2 days in-office)', 'location').map(({ kind }) => kind)).toEqual(['hybrid'])
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
    ['Remote (USA, Canada, UK)', { text: 'USA, Canada, UK only', countries: ['US', 'CA', 'GB'] }],
    ['Remote (DACH)', { text: 'DACH only', countries: ['DE', 'AT', 'CH'] }],
    ['Remote - US (CA, NY, WA)', { text: 'US (CA, NY, WA) only' }],
    ['Candidates must reside in one of the following states: CO, NY or WA.', { text: 'CO, NY, WA only' }],
    ['Remote within the US, except CO and NY', { text: 'US only, not CO, NY', countries: ['US'] }],
    ['Remote - US only. We cannot hire in CA, CO or WA.', { text: 'US only, not CA, CO, WA', countries: ['US'] }],
    ['Remote across Europe, but not in Germany or France', { text: 'Europe only, not Germany, France' }],
    ['Work remotely from anywhere in Europe with the exception of Spain', { text: 'Europe only, not Spain' }],
    ['Remote in the United States. Residents of Colorado enjoy our bread.', { text: 'United States only', countries: ['US'] }],
    ['Remote anywhere in the US except Colorado', { text: 'US only, not Colorado', countries: ['US'] }],
    ['We cannot hire remote bakers in Colorado or Texas.', { text: 'not Colorado, Texas' }],
    ['Remote (EU timezone)', { text: 'EU timezone' }],
    ['100 % remote in Deutschland, Österreich oder der Schweiz', { text: 'Deutschland, Österreich, Schweiz only', countries: ['DE', 'AT', 'CH'] }],
    ['Télétravail depuis la France', { text: 'France only', countries: ['FR'] }],
    ['Our ovens are remote controlled in Germany and France.', null],
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
    expect(bareFact(readOverlap([para('Core hours 10–15 CET')]))).toEqual({ zone: 'Europe/Berlin', from: '10:00', to: '15:00' })
    expect(bareFact(readOverlap([para('Overlap of at least 4 hours with CET')]))).toEqual({ zone: 'Europe/Berlin', hoursPerDay: 4 })
    expect(readOverlap([para('Responsibilities overlap between teams')])).toBeUndefined()
  })
})

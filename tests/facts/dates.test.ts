import { describe, expect, it } from 'vitest'
import { datesFromData, datesFromField } from '../../lib/facts/dates-data'
import { readDates } from '../../lib/facts/dates-text'
import { bareFact, expectExact, para } from './blocks'

describe('dates in text', () => {
  it.each([
    ['Posted: June 12, 2024', { posted: { day: '2024-06-12' } }],
    ['Application Deadline: August 30, 2024', { deadline: { day: '2024-08-30' } }],
    ['Please apply by 29 February 2024.', { deadline: { day: '2024-02-29' } }],
    ['Applications close on Friday 3rd May 2024', { deadline: { day: '2024-05-03' } }],
    ['Bewerbungsfrist: 31.12.2025', { deadline: { day: '2025-12-31' } }],
    ['Date limite : 1er mars 2025', { deadline: { day: '2025-03-01' } }],
    ['Closing date: 25/06/2024', { deadline: { day: '2024-06-25' } }],
    ['Closing date: 06/25/2024', { deadline: { day: '2024-06-25' } }],
    ['Start date: 1 September 2025', { start: { day: '2025-09-01' } }],
    ['Eintrittsdatum: 01.03.2026', { start: { day: '2026-03-01' } }],
    ['Closing date: 05/06/2024', {}],
    ['Publiée le 05/06/2024', { posted: { day: '2024-06-05' } }], ['Bewerbungsfrist: 05/06/2024', { deadline: { day: '2024-06-05' } }],
    ['Closing date: 05/06/2024. Interviews on 20/06/2024.', { deadline: { day: '2024-06-05' } }],
    ['Deadline for receipt of applications is 6 May 2026 at midnight', { deadline: { day: '2026-05-06' } }],
    ['Apply by 11:59 pm CET on 6 May 2026', { deadline: { day: '2026-05-06' } }],
    ['Ansök senast den 3 maj 2026', { deadline: { day: '2026-05-03' } }], ['Aplikuj do 3 września 2026', { deadline: { day: '2026-09-03' } }],
    ['Опубликовано 3 мая 2026', { posted: { day: '2026-05-03' } }], ['Hakuaika päättyy 3. toukokuuta 2026', { deadline: { day: '2026-05-03' } }],
    ['Opslået den 3. marts 2026', { posted: { day: '2026-03-03' } }], ['Publicado el 3 de mayo de 2026', { posted: { day: '2026-05-03' } }],
    ['Deadline: February 30, 2024', {}],
    ['Posted 3 days ago', {}],
    ['Founded on 3 May 2010 in a garage', {}],
    ['Befristet bis 31.12.2026', {}],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    expect(bareFact(readDates(blocks))).toEqual(expected)
    expect(expectExact(blocks, readDates(blocks))).toBe(Object.keys(expected).length)
  })

  it('reads a date that is all numbers as the country of the job does', () => {
    const closing = [para('Closing date: 05/06/2024')]
    expect(readDates(closing, 'US').deadline?.day).toBe('2024-05-06')
    expect(readDates(closing, 'GB').deadline?.day).toBe('2024-06-05')
    expect(readDates(closing, 'CA').deadline).toBeUndefined()
    expect(readDates([para('Location: London, UK'), ...closing]).deadline?.day).toBe('2024-06-05')
    expect(bareFact(readDates([para('Posting date range 05/06/2024 to 06/06/2024')], 'US'))).toEqual({ deadline: { day: '2024-06-06' } })
  })

  it('a deadline before the day of posting is none', () => {
    expect(bareFact(readDates([para('Posted: 2024-05-01'), para('Deadline: 2024-04-01')]))).toEqual({ posted: { day: '2024-05-01' } })
  })
})

describe('days by the words around them, in the languages of postings', () => {
  it.each([
    ['Uzávěrka přihlášek: 30. 4. 2026', { deadline: '2026-04-30' }], ['Přihlášky posílejte nejpozději do 30. dubna 2026', { deadline: '2026-04-30' }], ['Zveřejněno: 3. 3. 2026', { posted: '2026-03-03' }], ['Nástup: 1. 9. 2026', { start: '2026-09-01' }],
    ['Na zgłoszenia czekamy do 20 maja 2026 r.', { deadline: '2026-05-20' }], ['Termin składania ofert: 20.05.2026', { deadline: '2026-05-20' }], ['Umowa na zastępstwo do 20 maja 2026', {}],
    ['Отклики принимаются до 15 мая 2026 г.', { deadline: '2026-05-15' }], ['Срок подачи документов: 15.05.2026', { deadline: '2026-05-15' }], ['Опубліковано 3 березня 2026', { posted: '2026-03-03' }],
    ['Lähetä hakemuksesi 30.4.2026 mennessä', { deadline: '2026-04-30' }], ['Hakuaika: 1.4.2026 - 30.4.2026', { deadline: '2026-04-30' }], ['Työ alkaa 1.9.2026', { start: '2026-09-01' }],
    ['Vi vil gerne have din ansøgning senest tirsdag den 2. juni 2026', { deadline: '2026-06-02' }], ['Ansøgningsfristen er den 1. juni 2026', { deadline: '2026-06-01' }], ['Tiltrædelse den 1. september 2026', { start: '2026-09-01' }],
    ['Søknadsfrist 30.11.2026', { deadline: '2026-11-30' }], ['Søknad sendes innen 15. desember 2026', { deadline: '2026-12-15' }], ['Sista ansökningsdag 2026-03-01', { deadline: '2026-03-01' }], ['Vi vill ha din ansökan senast 2026-09-25', { deadline: '2026-09-25' }],
    ['Ihre Unterlagen und Ihre Bewerbung senden Sie uns bis zum 30.04.2026', { deadline: '2026-04-30' }], ['Die Stelle ist befristet bis zum 31.12.2027', {}], ['Bewerben Sie sich auf diese bis zum 31.12.2027 befristete Stelle', {}], ['Online seit 03.03.2026', { posted: '2026-03-03' }],
    ['Merci d’envoyer votre candidature au plus tard le 30 avril 2026', { deadline: '2026-04-30' }], ['Date limite de dépôt des dossiers : 30/04/2026', { deadline: '2026-04-30' }], ['CDD jusqu’au 31 décembre 2026', {}], ['Poste à pourvoir le 01/09/2026', { start: '2026-09-01' }],
    ['Envía tu solicitud antes del 30/04/2026', { deadline: '2026-04-30' }], ['Plazo de presentación hasta el 30 de abril de 2026', { deadline: '2026-04-30' }], ['Candidaturas até 30/04/2026', { deadline: '2026-04-30' }], ['Prazo de candidatura: 30/04/2026', { deadline: '2026-04-30' }],
    ['Solliciteren kan tot en met 30 april 2026', { deadline: '2026-04-30' }], ['Reageer uiterlijk 30 april 2026', { deadline: '2026-04-30' }],
    ['Closing date for applications is midnight (BST) on Thursday 30th April 2026', { deadline: '2026-04-30' }], ['This vacancy closes at 23:59 on 30/04/2026', { deadline: '2026-04-30' }], ['Apply on or before 30-Apr-2026', { deadline: '2026-04-30' }], ['Open & closing dates: 04/01/2026 to 04/30/2026', { posted: '2026-04-01', deadline: '2026-04-30' }],
    ['You will have graduated by 30 June 2026 when you apply', {}], ['Interviews will be held on 12 May 2026', {}], ['Updated on 3 March 2026', {}],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    const { posted, deadline, start } = readDates(blocks)
    expect({ ...(posted && { posted: posted.day }), ...(deadline && { deadline: deadline.day }), ...(start && { start: start.day }) }).toEqual(expected)
    expectExact(blocks, readDates(blocks))
  })

  it.each([
    ['Bewerbungsfrist: 30.4.', '2026-04-30'], ['Applications close on 12 January', '2027-01-12'], ['Apply by March 3rd', '2026-03-03'], ['Senest den 2. juni skal din ansøgning være hos os', '2026-06-02'], ['Our shop opened on 12 January', undefined],
  ])('%s, of a posting that appeared on 3 March 2026', (text, deadline) => {
    expect(readDates([para(text)], undefined, '2026-03-03').deadline?.day).toBe(deadline)
    expect(readDates([para('Posted: 2026-03-03'), para(text)]).deadline?.day).toBe(deadline)
    expect(readDates([para(text)]).deadline).toBeUndefined()
  })

  it.each([
    'Start: ab sofort', 'Immediate start', 'Start date: ASAP', 'Zum nächstmöglichen Zeitpunkt suchen wir eine Köchin', 'Prise de poste : dès que possible', 'Incorporación inmediata', 'Wij zoeken per direct een monteur', 'Tillträde: snarast', 'Oppstart: snarest', 'Nástup: ihned', 'Praca od zaraz', 'Työ alkaa: heti',
  ])('a start without a day: %s', text => {
    const blocks = [para(text)]
    expect(readDates(blocks).soon).toBeDefined()
    expectExact(blocks, readDates(blocks))
  })
  it.each(['We get back to you as soon as possible', 'You take over at once when an alarm rings', 'Start date: 1 May 2026'])('no such start: %s', text => {
    expect(readDates([para(text)]).soon).toBeUndefined()
  })
  it.each(['Applications are reviewed on a rolling basis.', 'Open until filled', 'Urval sker löpande', 'Samtaler afholdes løbende'])('no day is set: %s', text => {
    expect(readDates([para(text)]).rolling).toBeDefined()
  })
  it.each(['Rolling stock engineer', 'A full role'])('says nothing of applications: %s', text => {
    expect(readDates([para(text)]).rolling).toBeUndefined()
  })
})

describe('dates in data and fields', () => {
  it.each([
    ['ISO days and moments', { datePosted: '2024-01-15', validThrough: '2024-02-29T23:59:59-08:00' }, { posted: { day: '2024-01-15' }, deadline: { day: '2024-02-29' } }],
    ['a board\'s empty value', { datePosted: '2024-01-15', validThrough: '1970-01-01T00:00:00Z' }, { posted: { day: '2024-01-15' } }],
    ['an end that is the beginning', { datePosted: '2024-01-15', validThrough: '2024-01-15T12:00:00Z' }, { posted: { day: '2024-01-15' } }],
    ['an end for ever', { datePosted: '2024-01-15', validThrough: '2099-12-31' }, { posted: { day: '2024-01-15' } }],
    ['an end many years away', { datePosted: '2024-01-15', validThrough: '2034-01-15' }, { posted: { day: '2024-01-15' } }],
    ['a beginning in another age', { datePosted: '2098-01-15' }, {}],
    ['an end before the beginning', { datePosted: '2024-01-15', validThrough: '2023-12-01' }, { posted: { day: '2024-01-15' } }],
    ['milliseconds', { datePosted: 1_705_276_800_000 }, { posted: { day: '2024-01-15' } }],
    ['written days', { datePosted: 'January 15, 2024' }, { posted: { day: '2024-01-15' } }],
    ['a day that no calendar has', { datePosted: '2024-13-45' }, {}],
  ])('%s', (_, data, expected) => {
    expect(bareFact(datesFromData(data))).toEqual(expected)
  })
  it('a field says by its name what its day is', () => {
    expect(bareFact(datesFromField('Jan 5, 2026', 'posted'))).toEqual({ posted: { day: '2026-01-05' } })
    expect(bareFact(datesFromField('5 Jan 2026', 'closing'))).toEqual({ deadline: { day: '2026-01-05' } })
    expect(datesFromField('5 Jan 2026', 'title')).toEqual({})
  })
})

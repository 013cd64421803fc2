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

describe('dates in data and fields', () => {
  it.each([
    ['ISO days and moments', { datePosted: '2024-01-15', validThrough: '2024-02-29T23:59:59-08:00' }, { posted: { day: '2024-01-15' }, deadline: { day: '2024-02-29' } }],
    ['a board\'s empty value', { datePosted: '2024-01-15', validThrough: '1970-01-01T00:00:00Z' }, { posted: { day: '2024-01-15' } }],
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

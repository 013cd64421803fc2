import { describe, expect, it } from 'vitest'
import { readDates } from '../../lib/facts/dates-text'
import { para } from './blocks'

const LEADS = [
  ['Bewerbungen bis spätestens zum 15.12. an uns', '12-15'], ['Bitte bewerben Sie sich bis zum 3. Januar.', '01-03'], ['CV à envoyer avant le 20 décembre.', '12-20'], ['Životopis zasílejte do 15. prosince.', '12-15'],
  ['Send din ansøgning senest 3. januar.', '01-03'], ['Hae viimeistään 5.12.', '12-05'], ['Envía tu CV hasta el 12 de enero.', '01-12'], ['El plazo finaliza el 12 de enero.', '01-12'], ['Reageer uiterlijk 12 januari.', '01-12'],
  ['Резюме присылайте до 20 декабря', '12-20'], ['Envie o currículo até ao dia 12 de janeiro', '01-12'], ['La scadenza è il 12 gennaio', '01-12'], ['CV prosimy przesyłać najpóźniej do 15.12.', '12-15'], ['Prihlášky posielajte do 15. decembra', '12-15'],
] as const
const yearOf = (day: string): string => `${day.startsWith('12') ? 2026 : 2027}-${day}`

describe('a deadline without its year', () => {
  it.each(LEADS)('is the first such day after the posting appeared: %j', (words, day) => expect(readDates([para(words)], undefined, '2026-11-20').deadline?.day).toBe(yearOf(day)))
  it.each(LEADS)('is else the last such day before the work starts: %j', (words, day) => expect(readDates([para(words), para('Prise de poste le 01.02.2027')]).deadline?.day).toBe(yearOf(day)))
  it.each(LEADS)('is else none, as a page holds no clock: %j', words => expect(readDates([para(words)]).deadline).toBeUndefined())
  it.each(['Vertrag befristet bis 15. Dezember', 'Wir öffnen ab 15.12. wieder', 'Tým do 15 osob, životopis v češtině', 'Резюме до 20 страниц'])('is none in %j', words => expect(readDates([para(words)], undefined, '2026-11-20').deadline).toBeUndefined())
})

import { describe, expect, it } from 'vitest'
import { readPay } from '../../lib/facts/pay-text'
import { bareFact, para } from './blocks'

describe('money inside the choosing of somebody', () => {
  it.each([
    'A phone call of 15 minutes, then two people from the kitchen and a short recipe exercise, paid at £35.',
    'We pay $200 for the take-home.',
    'We pay you €150 for the design task, whatever comes of it.',
    'You will do a take-home task (paid, $250).',
    'Trial shift: we pay £12.50 an hour.',
    'There is a paid trial day ($180).',
    'A two-day paid trial at $400 a day follows.',
    'Everyone who does the case study is paid $300 for the time.',
    'The technical test is paid at $50 per hour.',
    'Travel to the interview is paid up to £120.',
    'Train fares are refunded up to £80.',
    'Travel costs for interviews are refunded up to €200.',
    'Der Probetag wird mit 90 € vergütet.',
    'Ein bezahlter Probetag (120 €) gehört dazu.',
    'Für die Testaufgabe zahlen wir nichts, der Probetag ist bezahlt: 15 € pro Stunde.',
    "La journée d'essai est rémunérée 100 €.",
    'La prueba técnica es pagada: 80 €.',
    'Dzień próbny jest płatny 150 zł.',
  ])('is never pay: %s', words => {
    expect(readPay([para(words)])).toEqual([])
  })

  it('is no pay under a heading of the process, where a year\'s pay stays pay', () => {
    const under = ['How we hire']
    expect(readPay([para('An afternoon with us, £15 an hour.', { under })])).toEqual([])
    expect(bareFact(readPay([para('The salary for everybody is £41,000 a year.', { under })]))).toMatchObject([{ min: 41_000, max: 41_000, period: 'year' }])
  })

  it.each([
    ['Pay is $22 per hour, and the interview takes an hour.', 22, 'hour'],
    ['Immediate interviews! Pay: $19 per hour', 19, 'hour'],
    ['Take-home pay is about £2,400 a month.', 2_400, 'month'],
    ['Test Engineer, paid $45 per hour', 45, 'hour'],
    ['Expenses Clerk, paid £14.20 per hour', 14.2, 'hour'],
    ['You enjoy a challenge and are paid £31,000 a year for it.', 31_000, 'year'],
    ['Once the trial period is over we pay $24 per hour.', 24, 'hour'],
    ['Salary £28,000 after a short interview', 28_000, 'year'],
  ])('leaves pay alone that stands near words for it: %s', (words, amount, period) => {
    expect(bareFact(readPay([para(words)]))).toMatchObject([{ min: amount, period }])
  })

  it('keeps the pay that another sentence states', () => {
    expect(bareFact(readPay([para('Salary: £36,000. We end with a lesson exercise, paid at £60.')]))).toMatchObject([{ min: 36_000 }])
  })
})

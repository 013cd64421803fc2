import { describe, expect, it } from 'vitest'
import { readNote } from '../../lib/notes/read'

const note = (text: string) => readNote(text, { id: 'n', now: '2026-11-01T00:00:00.000Z' })
const kinds = (text: string) => note(text).rounds.map(({ kind }) => kind)

describe('rounds of a write-up', () => {
  it('are its headings, not its title that names an interview', () => {
    expect(kinds('# Baker interview at Rye\n\n### Online test\nSums.\n\n### Telephonic round\n1. Why rye?\n2. Why bread?\n\n### HR\nHours and notice.\n')).toEqual(['online-assessment', 'phone', 'hr'])
  })
  it('are numbered with a letter, and two of one name are two', () => {
    expect(kinds('R1 - DSA\n- reverse a list\nR2 - DSA\n- a queue of loaves\nR3 - HLD\nA bread shop.\nR4 - HM\n- why us?\n')).toEqual(['coding', 'coding', 'system-design', 'manager'])
  })
  it('are told one after the other in a paragraph that begins with the first', () => {
    expect(kinds('Round 1 was a written test. Round 2 was a telephonic interview with a baker. Round 3 was a panel interview.')).toEqual(['online-assessment', 'phone', 'panel'])
  })
  it('are named by the brackets behind their number', () => {
    expect(note('**First round (Written test):** sums.\n\n**Second round (HR):** hours.\n').rounds.map(({ name }) => name)).toEqual(['Written test', 'HR'])
  })
  it('are as many as a numbered line is, whatever it counts', () => expect(note('Round 1: Phone call about wages.\nRound 2: 2 questions. Write a program that counts loaves, then walk through it with them.\n').rounds).toHaveLength(2))
})

describe('rounds that brackets tell one by one', () => {
  it.each([
    ['Three interviews over a month (HR, store manager, then the owner), a numerical test.', ['recruiter-screen', 'manager', 'manager', 'online-assessment']],
    ['Recruiter call, four rounds (2 coding, 1 system design, 1 behavioral).', ['recruiter-screen', 'coding', 'coding', 'system-design', 'behavioural']],
  ])('"%s"', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('who holds an interview', () => {
  it.each([
    ['Interview was at the shop with the shift supervisor.', ['manager']],
    ['I was interviewed on the spot by the store manager.', ['manager']],
    ['Intro call with a founder, trial week', ['manager', 'trial-work']],
    ['CV screening, phone call, half a day with the bakers including a walk through the ovens', ['application', 'phone', 'onsite']],
  ])('"%s"', (text, expected) => expect(kinds(text)).toEqual(expected))
})

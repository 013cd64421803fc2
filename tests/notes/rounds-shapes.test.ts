import { describe, expect, it } from 'vitest'
import { readNote } from '../../lib/notes/read'

const note = (text: string) => readNote(text, { id: 'n', now: '2026-11-01T00:00:00.000Z' })
const kinds = (text: string) => note(text).rounds.map(({ kind }) => kind)
const named = (text: string) => note(text).rounds.map(({ kind, name, minutes }) => [kind, name, ...(minutes === undefined ? [] : [minutes])])

describe('rounds in shapes that people write', () => {
  it('are read under headings with pictures, and so is the verdict', () => {
    const text = '# 🍞 Interview Experience – Rye & Sons\n\n## 🥖 Round 1 – Phone call\n\nHours and wages.\n\n### 🔍 Round Details\n- ovens\n\n## 🥐 Round 2 – Trial shift\n\nSix trays.\n\n## 🏁 Final verdict\n\n🎉 **SELECTED**\n'
    expect(kinds(text)).toEqual(['phone', 'trial-work'])
    expect(note(text).outcome).toBe('offer')
  })
  it('are items with their length in brackets below a heading that only says “rounds”', () => {
    expect(named('**The Rounds**\n* HR phone call (20 min): hours, pay\n* Depot manager interview (1 hour): routes, tickets\n')).toEqual([['recruiter-screen', 'HR phone call', 20], ['manager', 'Depot manager interview', 60]])
  })
  it('are rows of a table, with the length of another cell', () => {
    expect(named('| # | Step | Length | Notes |\n|---|---|---|---|\n| 1 | Phone screen | 30 min | the owner |\n| 2 | Written test | 1 hour | sums |\n')).toEqual([['phone', 'Phone screen', 30], ['online-assessment', 'Written test', 60]])
  })
  it('are a row that a count announces, whatever they are called', () => expect(named('It was a 3-step interview process: one phone call, one forklift, and one talk with the boss.')).toEqual([['phone', 'phone call'], ['other', 'forklift'], ['manager', 'talk with the boss']]))
  it('are numbered with a stroke', () => expect(kinds('1/ Phone call\n2/ The second interview:\n- about ovens\n')).toEqual(['phone', 'other']))
  it('have hyphens that do not break a line', () => expect(named('I had a 45\u2011minute phone call and an on\u2011site panel interview.')).toEqual([['phone', 'phone call', 45], ['panel', 'on-site panel interview']]))
  it('are no days, places or names of who asked', () => expect(kinds('## Round 1\nDate: Monday\nInterviewer: the lead engineer\n- Given a list, reverse a linked list\n\n## Round 2\nPair programming round\n')).toEqual(['coding', 'pair-programming']))
  it('keep the length told of all of them together', () => expect(named('There were two rounds of 40 minutes: a technical interview about wiring, and a final talk with the foreman.').map(([, , minutes]) => minutes)).toEqual([40, 40]))
  it('are a row in one sentence although others tell', () => expect(kinds('Waiter: 10 min phone chat, paid trial shift (4h), sit-down with the owner. They are kind.')).toEqual(['phone', 'trial-work', 'manager']))
})

describe('rounds told', () => {
  it.each([
    ['in words of three', 'First it was a phone call. Then I went in for a face to face interview with two bakers.', ['phone', 'onsite']],
    ['by whom alone', 'The first round was an online test. The second round was with the head of sales.', ['online-assessment', 'manager']],
    ['by what one was asked to do', 'I had a short interview. Finally, I was asked to teach a class of six.', ['other', 'presentation']],
    ['under a condition', 'There is a phone screen. If the answers are good, the candidate will proceed to a panel interview.', ['phone', 'panel']],
    ['one by one after a count', 'You take two tests there. The first test is sums. The second is a personality test.', ['online-assessment', 'online-assessment']],
    ['once, though all are spoken of again', 'I had a phone screen and a panel interview. Each technical round was long. The technical interviews were fair.', ['phone', 'panel']],
    ['not by a call that brings news', 'I had a panel interview. I was given a call back with an offer. The call from HR who asked me to come was short.', ['panel']],
    ['with what they cover', 'The process consisted of a recruiter screen, a manager interview, and a day on site covering debugging, review, and system design.', ['recruiter-screen', 'manager', 'onsite']],
    ['in an order that a sentence like a row would hide', 'They called me back in two days. I had a typing test. I was then scheduled a demo with the lead, followed by an interview with the shop manager.', ['online-assessment', 'presentation', 'manager']],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('how it ended, in other words', () => {
  it.each([
    ['Although I did not receive an offer, they were kind.', 'rejected'], ['They decided to go with other candidates.', 'rejected'], ['A month later came the decline email.', 'rejected'],
    ['Result: rejected, they wanted a full-timer.', 'rejected'], ['They rang at six to say the job is mine!', 'offer'], ['**Verdict:** ✅ Selected (after two weeks)', 'offer'],
  ])('is read from %j', (text, outcome) => expect(note(text).outcome).toBe(outcome))
})

describe('kinds that other trades and short hands name', () => {
  it.each([
    ['1) Phone interview\n2) Ride-along with a senior fitter\n3) Driving record check', ['phone', 'trial-work', 'references']],
    ['recruiter chat -> 2x coding -> EM round. pulled out before the last.', ['recruiter-screen', 'coding', 'coding', 'manager']],
    ['**Baker loop**\n\n| Stage | With |\n|:--|:--|\n| Intro call | recruiter |\n| Panel | two bakers |', ['recruiter-screen', 'panel']],
    ['I had a panel interview. Got the call that evening.', ['panel']],
    ['I met with the man who would be my supervisor.', ['manager']],
  ])('%j', (text, expected) => expect(kinds(text)).toEqual(expected))

  it.each([
    ['They went with an internal candidate in the end.', 'rejected'], ['They offered £11 so I passed on it.', 'declined'], ['Nine weeks ago, and no word from anyone.', 'ghosted'], ['They want me!', 'offer'],
    ['Two rounds; pulled out before the last.', 'withdrew'], ['She would call me early next week to let me know.', 'pending'], ['Am nächsten Morgen hatte ich die Stelle.', 'offer'], ['Hasta la fecha nada.', 'ghosted'], ['Sto ancora aspettando.', 'pending'],
  ])('and how it ended: %j', (text, outcome) => expect(note(text).outcome).toBe(outcome))
})

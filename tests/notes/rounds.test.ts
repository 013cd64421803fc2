import { describe, expect, it } from 'vitest'
import { readNote } from '../../lib/notes/read'

const note = (text: string) => readNote(text, { id: 'n', now: '2026-11-01T00:00:00.000Z' })
const kinds = (text: string) => note(text).rounds.map(({ kind }) => kind)
const named = (text: string) => note(text).rounds.map(({ kind, name, minutes }) => [kind, name, ...(minutes === undefined ? [] : [minutes])])

describe('rounds in a row', () => {
  it.each([
    ['arrows, with what is inside one', 'recruiter call (20m) → trade test → on-site: soldering, wiring, talk with the foreman → offer', ['recruiter-screen', 'domain', 'onsite']],
    ['an ampersand between two of them', 'Take-home menu plan & trial shift', ['take-home', 'trial-work']],
    ['an and inside one', 'Phone screen with recruiter and/or ward manager, on-site tour and discussion', ['recruiter-screen', 'onsite']],
    ['an and before the last', 'Phone interview, aptitude test and a panel interview', ['phone', 'online-assessment', 'panel']],
    ['what one does in place of a name', 'Meet the whole kitchen team, present your portfolio and pair with a colleague', ['panel', 'presentation', 'pair-programming']],
    ['a count', 'HR call, two technical talks, offer talk', ['recruiter-screen', 'domain', 'domain', 'offer-talk']],
    ['sentences', 'Short phone or video interview. Half a day at our clinic.', ['phone', 'onsite']],
    ['parts of a day', 'Video call, then on-site with a demo lesson, a chat with the head teacher, and lunch', ['phone', 'onsite']],
  ])('are read with %s', (_, text, expected) => expect(kinds(text)).toEqual(expected))

  it('are read from the last cell of a community’s list, with employer, domain and country', () => {
    const read = note('- [Reed & Rye](https://jobs.reedrye.co.uk/open) | Leeds, UK; Remote | Phone call, trial shift, talk about pay.')
    expect(read.rounds.map(({ kind }) => kind)).toEqual(['phone', 'trial-work', 'offer-talk'])
    expect([read.employer, read.country]).toEqual([{ name: 'Reed & Rye', domain: 'reedrye.co.uk', aliases: [] }, 'GB'])
  })

  it('say no country where there are several', () => expect(note('Reed | Leeds, UK; Oslo, Norway | Phone call, panel interview').country).toBeUndefined())
})

describe('rounds under headings', () => {
  const account = `# Line cook, Harbour Grill

## Interview process

### Round 1: Phone call (15 min)
Why us?
1. Knives
2. Night shifts

### Round 2 - Trial shift
Duration: 4 hours
They gave me the fish station.

## Verdict
Selected
`
  it('are those headings, with what stands beneath for topics and length', () => {
    expect(named(account)).toEqual([['phone', 'Phone call', 15], ['trial-work', 'Trial shift', 240]])
    expect(note(account).rounds[0]?.topics).toEqual(['Knives', 'Night shifts'])
    expect(note(account).outcome).toBe('offer')
  })

  it('may be titles between blank lines, their kind told beneath', () => {
    expect(kinds('Overview\n\nThree talks.\n\nFirst Interview\n\nIt was a call with the recruiter about my licence.\n\nSecond Interview\n\nA panel of three teachers asked about marking.\n')).toEqual(['recruiter-screen', 'panel'])
  })

  it('are two where a heading numbers two', () => expect(named('# Coding rounds 1 & 2\nArrays')).toEqual([['coding', 'Coding rounds 1 & 2'], ['coding', 'Coding rounds 1 & 2']]))

  it('are not an advertisement that somebody pasted, nor tips', () => {
    expect(kinds('# Phone screen\nShort.\n\n# JD\n- You run interviews and design reviews\n- Technical screening of applicants\n\n# Tips\n- Prepare for a coding round')).toEqual(['phone'])
  })
})

describe('rounds in running text', () => {
  it.each([
    ['I applied online. A week later I had a phone call with HR, then a technical interview with two electricians.', ['application', 'recruiter-screen', 'domain']],
    ['The first round was an online test of 45 minutes. The second round was a panel interview with the head nurse.', ['online-assessment', 'panel']],
    ['There was a written test followed by three rounds of interviews with the plant manager.', ['online-assessment', 'manager', 'manager', 'manager']],
    ['I had a panel interview. The panel interview was friendly, and after the panel interview they showed me round.', ['panel']],
    ['There was no coding test, only a chat with the owner.', ['manager']],
    ['They invited me to a trial day. I also got a reference check.', ['trial-work', 'references']],
    ['Ten minutes with the depot manager, then a driving assessment of 40 minutes.', ['manager', 'other']],
  ])('are told in %j', (text, expected) => expect(kinds(text)).toEqual(expected))

  it.each([
    'Prepare for a coding round and a system design interview.',
    'If you pass, expect an interview with the director.',
    'I was on call for two weeks in my last job.',
    'The tests in their code base are red.',
    'Rejected after the on-site.',
  ])('are not told in %j', text => expect(kinds(text)).toEqual([]))

  it('have the length that is said of them', () => {
    expect(named('I had a trial shift on a Saturday, six hours. Then a half-hour talk with the chef.')).toEqual([['trial-work', 'trial shift on a Saturday', 360], ['manager', 'half-hour talk with the chef', 30]])
  })
})

describe('rounds told by what was done', () => {
  it.each([
    ['whom one was interviewed by', 'I first interviewed with the ward manager and the matron.', [['manager', 'interviewed with the ward manager and the matron']]],
    ['whom one sat down with', 'When I arrived, I sat down with a porter from the front desk and two clerks.', [['panel', 'sat down with a porter from the front desk and two clerks']]],
    ['whom one went along with', 'Next, I shadowed a baker through the night for three hours.', [['trial-work', 'shadowed a baker through the night', 180]]],
    ['nobody that opens or leads anything', 'I spoke with an old friend.', []],
    ['an interview that has a noun of its own', 'I met with the foreman for a panel interview.', [['panel', 'panel interview']]],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected))
})

describe('a round that is spoken of again', () => {
  it.each([
    ['an interview of which more is said', 'I had an interview at the depot. It felt like a long interview, but it was only 30 minutes.', [['other', 'interview at the depot', 30]]],
    ['the same number by another noun', 'They invited five of us to a second round. My second interview was in the canteen.', [['other', 'second round']]],
    ['one with each after one with all', 'The first part was a group interview. They told us the rules. From there, we had individual interviews.', [['other', 'group interview'], ['other', 'individual interviews']]],
    ['a head behind which more is told', 'Phone interview with HR, then had another phone interview with the ward manager. It went well and took long.', [['recruiter-screen', 'Phone interview with HR'], ['manager', 'another phone interview with the ward manager']]],
    ['another interview that followed', 'I had an interview at the depot. Then I had a long interview in town.', [['other', 'interview at the depot'], ['other', 'long interview']]],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected))
})

describe('what is no round', () => {
  it.each([
    'I got a phone call to set up an appointment.', 'I received a phone call inviting me to the depot.', 'I had a call from the owner saying that they had chosen somebody.', 'A week later came a phone call with an offer.',
    'The whole interview process took a month.', 'There was to be a practical test that never took place.', 'It was supposed to be a coding round.', 'I waited while she finished lunch.',
  ])('is not told in "%s"', text => expect(named(text)).toEqual([]))
})

describe('kinds of rounds in other trades', () => {
  it.each([
    ['I gave a mock lesson to ten children.', ['presentation']], ['I did a demo/interview in June.', ['presentation']], ['They gave me a typing test.', ['online-assessment']], ['There was a road test with a trainer.', ['other']],
    ['There was a drug test and a background check.', ['references', 'references']], ['I had a talk with the shift lead.', ['manager']], ['Case at home, presentation of the assignment, talk with the owner', ['take-home', 'presentation', 'manager']],
    ['A recruiter wrote to me. We had a short call on Tuesday.', ['recruiter-screen']],
  ])('"%s"', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('a bare list of questions', () => {
  it.each([
    ['is one round on the subject', '1. What is a fuse?\n2. Explain earthing.\n3. How do you test a socket?', [['domain', undefined]]],
    ['is one of coding where code was to be written', 'Reverse a list\nWrite a function that counts loaves\nWhat is a queue?', [['coding', undefined]]],
    ['is one of coding where code stands in it', 'def loaf(a):\n    return a\nprint(loaf(1))\nWhat does it print?', [['coding', undefined]]],
    ['is one a number where parts are numbered', 'I. Prasad:\n1. What is a list?\nII. Meera asked:\n1. What is a set?', [['domain', 'I'], ['domain', 'II']]],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected))
})

describe('the circumstances', () => {
  it.each([
    ['A friend who works there recommended me.', { cameBy: 'referred' }],
    ['A recruiter reached out on a network.', { cameBy: 'recruiter' }],
    ['I came through an agency.', { cameBy: 'agency' }],
    ['We met at a career fair.', { cameBy: 'event' }],
    ['I applied on their site and heard back within two weeks.', { cameBy: 'applied', replyDays: 14 }],
    ['Three days after I applied they called.', { cameBy: 'applied', replyDays: 3 }],
    ['Take-home task, about 4 hours, unpaid.', { takeHome: { hours: 4, paid: false } }],
    ['The home task was paid.', { takeHome: { paid: true } }],
    ['She asked for my salary expectations at once.', { payAsked: true }],
    ['They told me the pay range in the first call.', { payTold: true }],
    ['They refused to name the salary until the offer.', { payTold: false }],
    ['It was a one-sided AI interview on camera.', { aiScreening: true }],
    ['I got a rejection e-mail the same day.', { toldResult: true }],
    ['I never heard back.', { toldResult: false }],
  ])('are read from %j', (text, expected) => expect(note(text)).toMatchObject(expected))

  it('are left out where nothing is said', () => {
    const read = note('Phone call\nPanel interview')
    expect([read.cameBy, read.replyDays, read.takeHome, read.payAsked, read.payTold, read.aiScreening, read.toldResult]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, undefined])
  })
})

describe('how it ended', () => {
  it.each([
    ['Offered the job by phone the same evening.', 'offer'], ['Verdict: Selected', 'offer'], ['Heard nothing for weeks, then a text: position filled.', 'rejected'],
    ['They offered 13.50 an hour. I said no.', 'declined'], ['No one from the depot ever called me.', 'ghosted'], ['I decided not to continue after that.', 'withdrew'],
    ['I was selected for the next round.', undefined], ['If you are rejected, ask why.', undefined], ['I could not clear the last round.', 'rejected'],
  ])('is read from %j', (text, outcome) => expect(note(text).outcome).toBe(outcome))
})

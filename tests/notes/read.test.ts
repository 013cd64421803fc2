import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOutcome } from '../../lib/notes/outcome'
import { readNote } from '../../lib/notes/read'

const about = { id: 'n1', now: '2026-11-01T00:00:00.000Z' }
const roundsOf = (text: string) => readNote(text, about).rounds.map(({ kind, name, minutes, parts }) => [kind, name, minutes, parts])

describe('rounds of an account', () => {
  it.each([
    ['a list of lines', 'Recruiter call\nTake-home exercise (3 hours)\nMeeting with the founders', [
      ['recruiter-screen', 'Recruiter call', undefined, []], ['take-home', 'Take-home exercise', 180, []], ['manager', 'Meeting with the founders', undefined, []],
    ]],
    ['a numbered list with minutes', '1. Phone call (20 min)\n2. Coding interview, 90 minutes\n3. Panel interview', [
      ['phone', 'Phone call', 20, []], ['coding', 'Coding interview', 90, []], ['panel', 'Panel interview', undefined, []],
    ]],
    ['one line with commas', 'HR call, a small exercise at home, two technical talks, a last chat with the founders', [
      ['recruiter-screen', 'HR call', undefined, []], ['take-home', 'exercise at home', undefined, []],
      ['domain', 'two technical talks', undefined, []], ['domain', 'two technical talks', undefined, []], ['manager', 'chat with the founders', undefined, []],
    ]],
    ['words beside a length', 'Phone call, 20 minutes, cheerful\nPanel interview', [
      ['phone', 'Phone call', 20, []], ['panel', 'Panel interview', undefined, []],
    ]],
    ['one line with arrows', 'Phone screening → pair programming → team interview', [
      ['phone', 'Phone screening', undefined, []], ['pair-programming', 'pair programming', undefined, []], ['panel', 'team interview', undefined, []],
    ]],
    ['a head with more behind it', 'Pair programming, 2 hours rather than the announced 90 minutes, on a small service with a bug\nSystem design: how to serve bread to forty thousand people in one single morning', [
      ['pair-programming', 'Pair programming', 120, []], ['system-design', 'System design', undefined, []],
    ]],
    ['parts inside brackets', 'On-site visit (Case study + Values + a so-called “open talk”)', [
      ['onsite', 'On-site visit', undefined, ['Case study', 'Values', 'open talk']],
    ]],
  ])('reads %s', (_, text, rounds) => expect(roundsOf(text)).toEqual(rounds))

  it.each([
    'Regarding the last round: nobody had read my application, which was disorganised.',
    'The team has little experience of running anything at night.',
    'Rejected after the on-site.',
    'We talked about gardens, hedges and lawns for a long while and I liked it.',
  ])('takes no round from %j', text => expect(roundsOf(text)).toEqual([]))
})

describe('what an account warns of and advises', () => {
  it.each([
    ['The salary was far below what the advert promised.', 'pay'],
    ['They never replied to my emails.', 'communication'],
    ['The job title is misleading.', 'role'],
    ['Their code has no tests.', 'engineering practice'],
    ['The culture is toxic.', 'culture'],
    ['Unpaid overtime on most weekends.', 'pay'],
  ])('files %j under a topic', (text, topic) => {
    expect(readNote(text, about).warnings.map(warning => warning.topic)).toEqual([topic])
  })

  it('keeps the sentence a warning points back to', () => {
    const [warning] = readNote('The oven trips the fuse each morning. The chef was unaware of this.', about).warnings
    expect(warning?.about).toBe('The oven trips the fuse each morning. The chef was unaware of this')
  })

  it.each(['I reached out to ask how to go on.', 'I forgot to ask when they would call.', 'It was not the kind of task I had been told to prepare for.'])('what was done is no advice: "%s"', text => {
    const note = readNote(text, about)
    expect([note.advice, note.questions]).toEqual([[], []])
  })

  it.each(['I’ve never done this before, so it is stressful.', 'I was so nervous that I arrived late.', 'I was able to assuage their concerns.'])('how the writer felt is no warning: "%s"', text => {
    expect(readNote(text, about).warnings).toEqual([])
  })

  it.each([['My interviewer never showed up.', 'communication'], ['They gave me false hopes.', 'honesty'], ['The owner kept interrupting me in the interview.', 'interview']])('warns by topic: "%s"', (text, topic) => {
    expect(readNote(text, about).warnings.map(warning => warning.topic)).toEqual([topic])
  })

  it('takes questions out of advice, one for each thing to ask about', () => {
    const note = readNote('I would probe the clinic’s staffing plan and night rota before signing. Do not be misled by the brochure.', about)
    expect(note.questions).toEqual(['the clinic’s staffing plan', 'the clinic’s night rota'])
    expect(note.advice).toHaveLength(2)
    expect(note.warnings).toEqual([])
  })

  it.each([
    ['Unfortunately, I never received any follow-up.', 'ghosted'], ['I did not receive a response to that email either.', 'ghosted'], ['I told them that this isn’t right for me.', 'withdrew'], ['By Friday I should know.', 'pending'],
    ['In the end I was ultimately rejected.', 'rejected'], ['I wasn’t hired.', 'rejected'], ['Sadly I was not successful.', 'rejected'], ['I got selected for the video interview.', undefined],
    ['They asked me to say so if I am rejected elsewhere.', undefined], ['They decided to ghost me.', 'ghosted'], ['They never even sent a rejection.', undefined], ['She was offered the role.', undefined],
    ['I was extended an offer but had to turn down this opportunity.', 'declined'], ['I received a phone call a week after with the offer.', 'offer'], ['Now all I have to do is wait.', 'pending'],
    ['I got an offer after two weeks.', 'offer'],
    ['I was rejected in the last round.', 'rejected'],
    ['I declined the offer.', 'declined'],
    ['Never heard back.', 'ghosted'],
    ['Still waiting for the result.', 'pending'],
    ['Got an offer but turned it down.', 'declined'],
    ['No offer in the end.', 'rejected'],
    ['The office has plants.', undefined],
  ])('reads the outcome of %j', (text, outcome) => expect(readOutcome(text)).toBe(outcome))

  it('does not take what is said of a thing for another thing to ask about', () => {
    expect(readNote('Ask about overtime, it is paid after 45 hours only.', about).questions).toEqual(['overtime'])
  })

  it.each([
    ['Ask who is on call and how often.', ['Who is on call and how often?']],
    ['Ask whether the ovens are new.', ['whether the ovens are new']],
  ])('takes the question out of %j', (text, questions) => expect(readNote(text, about).questions).toEqual(questions))

  it.each([['Interviewed in Q3 2026.', '2026-Q3'], ['2025-Q1, remote', '2025-Q1'], ['In the autumn.', undefined]])('reads the quarter of %j', (text, quarter) =>
    expect(readNote(text, about).quarter).toBe(quarter))

  it('says nothing that the account does not say', () => {
    const { rounds, warnings, advice, questions, outcome, experience, role, employer } = readNote('We spoke.', about)
    expect({ rounds, warnings, advice, questions, outcome, experience, role, employer }).toEqual({
      rounds: [], warnings: [], advice: [], questions: [], outcome: undefined, experience: undefined, role: undefined, employer: undefined,
    })
  })
})

describe('any text', () => {
  it('is read without an exception, and each fact has the words it was read from', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
      const note = readNote(text, about)
      const lines = note.text.split('\n')
      for (const { said } of [...note.rounds, ...note.warnings])
        if (said?.block !== undefined) expect(lines[said.block]?.slice(said.from, said.to)).toBe(said.words)
    }))
  })

  it('takes time in proportion to its length', () => {
    const time = (size: number): number => {
      const text = 'call, round (a + b, the interview was misleading because of this; '.repeat(Math.ceil(size / 60))
      const start = performance.now()
      readNote(text, about)
      return performance.now() - start
    }
    time(5_000)
    const small = Math.max(time(10_000), 1)
    expect(time(100_000) / small).toBeLessThan(60)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNote, checkText } from '../../../lib/notes/check/check'
import { flagKey, sharedNote, SharedNote, SHARED_LIMITS } from '../../../lib/notes/check/share'
import { readNote } from '../../../lib/notes/read'
import type { Note } from '../../../lib/notes/note'
import * as z from 'zod/mini'

const found = (text: string, about: readonly string[] = []): string[] => checkText(text, about).map(({ kind, words }) => `${kind}: ${words}`)

describe('people', () => {
  it.each([
    ['behind a title', 'We met Mr. Osgood and Frau Dr. Ilse Brandt.', ['person: Osgood', 'person: Ilse Brandt']],
    ['with what they do', 'Priya from HR called, then Tomasz (CTO) asked about queues.', ['person: Priya', 'person: Tomasz']],
    ['who nobody is called elsewhere', 'Zxenia from HR called.', ['person: Zxenia']],
    ['after who met them', 'My recruiter was called Ngozi. Spoke with Agnieszka Kowalska for an hour.', ['person: Ngozi', 'person: Agnieszka Kowalska']],
    ['in a label', 'I. Prasad:\nlists\nII. Meera asked about sets', ['person: Prasad', 'person: Meera']],
    ['named once, and again later', 'The interviewer Siobhan was late. I like siobhan though.', ['person: Siobhan', 'person: siobhan']],
    ['of their own', 'print("my name is joanna")', ['person: joanna']],
    ['whom to ask', 'Ask Moira Fenn about the rota.', ['person: Moira Fenn']],
    ['with a small word in the name', 'Ask for Ms van der Berg at the desk.', ['person: van der Berg']],
  ])('are found %s', (_, text, flags) => expect(found(text)).toEqual(flags))

  it.each([
    'The hiring manager asked about Java, Spring and Jenkins.', 'An hour with Python and Ruby, then SQL.', 'The interview was in May, in Paris, with the Austin team.',
    'Will you mark the bill? Grace is a virtue.', 'Interviewer Background was in sales.', 'Commonly asked: sorting.', 'Google asked me to wait. Amazon was faster.',
    'Monday was the phone call; Friday the panel.', 'They use Agile, Scrum and Kanban.', 'Technical round with the Lead Engineer.', 'HR said no.',
  ])('are not seen in %j', text => expect(found(text)).toEqual([]))

  it('are never the employer or the role', () => {
    expect(found('Martha asked for bread.', ['Martha Bakeries'])).toEqual([])
    expect(found('Martha asked for bread.')).toEqual(['person: Martha'])
  })
})

describe('ways to reach somebody or a page', () => {
  it.each([
    ['Write to jo.baker+jobs@reed-rye.example.org.', ['email: jo.baker+jobs@reed-rye.example.org']],
    ['Write to jo.baker@reed-rye.example. It helps.', ['email: jo.baker@reed-rye.example']],
    ['Write to jo @ reedrye . example today.', ['email: jo @ reedrye . example']],
    ['Write to jo (at) reedrye (dot) example.', ['email: jo (at) reedrye (dot) example']],
    ['The task is at https://tasks.example.com/t/8?who=me#x, see (https://a.example/b).', ['link: https://tasks.example.com/t/8?who=me#x', 'link: https://a.example/b']],
    ['See www.reedrye.com/jobs and linkedin.com/in/somebody-123.', ['link: www.reedrye.com/jobs', 'link: linkedin.com/in/somebody-123']],
    ['Call +44 (0)20 7946 0018 or 555-867-5309.', ['phone: +44 (0)20 7946 0018', 'phone: 555-867-5309']],
    ['My phone: 0176 5550123.', ['phone: 0176 5550123']],
    ['I am @night_baker there, telegram: bread4you', ['handle: @night_baker', 'handle: bread4you']],
    ['The office is at 14 Harbour Street, up the stairs; Bäckerstraße 7 is the shop.', ['address: 14 Harbour Street', 'address: Bäckerstraße 7']],
  ])('are found in %j', (text, flags) => expect(found(text)).toEqual(flags))

  it.each([
    'They pay 45,000 to 52,000 a year, 2019-2024.', 'We used Node.js, ASP.NET and Socket.io.', 'items[0:10], 1 2 3 4 5 6 7 8 9', 'Version 10.0.19045.3803 of it.', 'def f(): @property', 'Score 48.25/100 in round 3 of 12.',
  ])('are not seen in %j', text => expect(found(text)).toEqual([]))
})

describe('what is not the writer’s to give away', () => {
  it('is an exercise in its own words', () => {
    const task = 'You are given a list of ovens with their temperatures; return the hottest one in less than linear time.'
    expect(found(`They wrote:\n${task}\nI liked it.`)).toEqual([`task: ${task}`])
    expect(found(`The mail said "${task}" and nothing else.`).map(flag => flag.slice(0, 6))).toEqual(['task: '])
  })

  it('is a whole task under its heading, in one piece', () => {
    const text = '# Take-home assignment\nYour task is to plan the rota of a bakery for a week with nine people.\n\n1. Nobody works two nights.\n2. You should write down how you tested it.\n\n# What I thought\nFine.'
    const flags = checkText(text)
    expect(flags.map(({ kind }) => kind)).toEqual(['task'])
    expect(flags[0]?.words).toMatch(/^Your task[^]*tested it\.$/)
  })

  it('is a pasted posting', () => {
    expect(found('Two talks.\n## Job description\nWe bake.\nYou bake.')).toEqual(['advertisement: ## Job description\nWe bake.\nYou bake.'])
  })

  it.each([
    ['I signed an NDA, the project is confidential.', ['confidential: signed an NDA', 'confidential: confidential']],
    ['The job ran com.reedrye.ovens.HeatJob on ovens.corp, ticket BAKE-1234.', ['confidential: com.reedrye.ovens.HeatJob', 'confidential: ovens.corp', 'confidential: BAKE-1234']],
  ])('is the employer’s own wording: %j', (text, flags) => expect(found(text)).toEqual(flags))

  it.each(['Usually an interview takes an hour. You will be asked to sell an item to the manager who interviews you.', 'If you are selected you will receive a call from the recruiter about the start.', 'Even so, I even liked it.', 'We spoke about ISO-9001 and COVID-19.', 'I wrote a small function that sorts loaves.', 'The task was to sort loaves by age.'])('is not what one tells in one’s own words: %j', text => expect(found(text)).toEqual([]))

  it.each([
    ['on 3 March 2026', 'in 2026-Q1'], ['2026-08-14', 'in 2026-Q3'], ['Oct 2nd', 'in Q4'], ['14.11.2025', 'in 2025-Q4'],
  ])('is a day: %j', (text, instead) => expect(checkText(`It was ${text}.`).map(flag => [flag.kind, flag.instead])).toEqual([['day', instead]]))
})

const about = { id: 'mine', now: '2026-11-01T00:00:00.000Z', employer: { name: 'Reed & Rye', aliases: [] }, role: 'Baker' }
const noteOf = (text: string): Note => readNote(text, about)

describe('a note that is to leave', () => {
  const note = noteOf('Phone call with Tomasz from HR, 20 minutes\nTrial shift\nThe rota is chaotic, ask Tomasz. Write to t@reedrye.example on 3 March 2026.')

  it('is looked at in each of its texts', () => {
    expect(new Set(checkNote(note).map(({ at }) => at))).toEqual(new Set(['rounds.0.name', 'warnings.0.about', 'advice.0', 'advice.1', 'text'].filter(at => checkNote(note).some(flag => flag.at === at))))
    expect(checkNote(note).filter(({ at }) => at === 'text').map(({ kind }) => kind)).toEqual(['person', 'person', 'email', 'day'])
  })

  it('leaves with what was flagged taken out, and with nothing that is only ours', () => {
    const shared = sharedNote(note, 'shared-1', checkNote(note), {}, true)
    const words = JSON.stringify(shared)
    expect(z.safeParse(SharedNote, shared).success).toBe(true)
    expect(words).not.toMatch(/Tomasz|reedrye\.example|3 March|2026-11-01|mine|said|added/)
    expect(shared?.text).toContain('ask [name]. Write to [e-mail] in 2026-Q1.')
  })

  it('leaves as the person decided, piece by piece', () => {
    const flags = checkNote(note)
    const first = flags.find(({ at, kind }) => at === 'text' && kind === 'person')
    const kept = sharedNote(note, 'shared-1', flags, first ? { [flagKey(first)]: 'somebody' } : {}, true)
    expect(kept?.text).toContain('Phone call with somebody from HR')
  })

  it('leaves its free text at home unless that is wanted', () => {
    expect(sharedNote(note, 'shared-1', checkNote(note), {}, false)?.text).toBe('')
  })

  it('does not leave without an employer', () => {
    const { employer: _, ...homeless } = note
    expect(sharedNote(homeless, 'shared-1', [], {}, true)).toBeUndefined()
  })

  it('always fits what may be shared, whatever was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 8_000 }), fc.boolean(), (text, withText) => {
      const any = noteOf(text)
      const shared = sharedNote(any, 'shared-1', checkNote(any), {}, withText)
      expect(z.safeParse(SharedNote, shared).success).toBe(true)
      expect(shared?.text.length).toBeLessThanOrEqual(SHARED_LIMITS.text)
    }), { numRuns: 60 })
  })
})

describe('any text', () => {
  it('is checked without an exception; flags are its own words, in order, none over another', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.array(fc.constantFrom('Anna', 'Mr. ', '@', 'https://', '.com', '+49 ', '12 ', '"', 'given ', '\n', ' (HR)', '# Task\n', 'you must '), { maxLength: 80 }).map(parts => parts.join(''))), text => {
      let end = 0
      for (const { from, to, words } of checkText(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(text.slice(from, to)).toBe(words)
        end = to
      }
    }))
  })
})

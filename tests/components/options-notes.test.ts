import { describe, expect, it } from 'vitest'
import { checkedNote } from '../../components/notes/checked'
import { draftOfNote, emptyNote, emptyRound, type NoteDraft } from '../../components/notes/draft'
import { quarterOf, recentQuarters } from '../../components/notes/quarter'
import { notesMatching } from '../../components/notes/matching'
import { followed } from '../../components/notes/read-from'
import { rereadDraft } from '../../components/notes/reread'
import { standsAt } from '../../components/notes/stands-at'
import { Note } from '../../lib/notes/note'
import { readNote } from '../../lib/notes/read'

const NOW = '2026-11-21T10:00:00Z'
const words = { words: 'two chats', source: 'text' as const }
const note: Note = {
  id: 'n1', source: 'own', employer: { name: 'Lantern & Co', domain: 'lantern.com', aliases: ['Lantern', 'Lantern, Lamps and Sons'] }, role: 'Tuner', family: 'piano tuning', level: 'senior', country: 'PT', quarter: '2026-Q3',
  cameBy: 'agency', replyDays: 4,
  rounds: [{ kind: 'phone', name: 'First call', minutes: 30, format: 'video', topics: ['pay', 'start'], difficulty: 2, parts: ['chat', 'strings, hammers'], said: words }],
  takeHome: { hours: 2.5, paid: false }, outcome: 'rejected', experience: 'neutral', payAsked: true, payTold: false, aiScreening: false, toldResult: true,
  warnings: [{ topic: 'hours', about: 'Weekends are expected.', said: words }],
  advice: ['Bring tools.'], questions: ['Who plans the weekends?'], text: 'I had two chats there.', readFrom: [{ of: 'outcome', said: words }, { of: 'advice', text: 'Bring tools.', said: words }], added: '2026-10-01T10:00:00Z',
}
const mended = (change: Partial<NoteDraft>) => checkedNote({ ...draftOfNote(note), ...change }, note, NOW)

describe('a note in the form', () => {
  it('shows and keeps everything a note can hold: it comes out as it went in, with when it was changed', () => {
    const { pack: _pack, contributor: _contributor, changed: _changed, ...shape } = Note.shape
    expect(Object.keys(note).sort(), 'the note of this test has every field').toEqual(Object.keys(shape).sort())
    expect(mended({})).toEqual({ ok: true, note: { ...note, changed: NOW } })
  })
  it('keeps the words that a corrected round was read from', () => {
    const result = mended({ rounds: [{ ...emptyRound(), kind: 'manager', said: words }] })
    expect(result.ok && result.note.rounds).toEqual([{ kind: 'manager', topics: [], parts: [], said: words }])
  })
  it('keeps the words of an advice that was corrected, and none of what was taken out', () => {
    const advice = ['Bring your own tools.']
    const mine = mended({ advice, outcome: '', readFrom: followed(draftOfNote(note).readFrom, 'advice', note.advice, advice) })
    expect(mine.ok && mine.note.readFrom).toEqual([{ of: 'advice', text: 'Bring your own tools.', said: words }])
    expect(mended({ advice: [], outcome: '' })).toMatchObject({ ok: true })
    const none = mended({ advice: [], outcome: '' })
    expect(none.ok && none.note.readFrom).toBeUndefined()
  })
  it.each<[string, Partial<NoteDraft>, Partial<Note>]>([
    ['a country by its name', { country: 'portugal' }, { country: 'PT' }],
    ['a website by its registrable domain', { domain: 'https://jobs.lantern.co.uk/open' }, { employer: { name: 'Lantern & Co', domain: 'lantern.co.uk', aliases: ['Lantern', 'Lantern, Lamps and Sons'] } }],
    ['hours with a comma', { taskHours: '1,5', taskPaid: '' }, { takeHome: { hours: 1.5 } }],
    ['a list by its commas', { aliases: ' Lamp Co, , Lantern ' }, { employer: { name: 'Lantern & Co', domain: 'lantern.com', aliases: ['Lamp Co', 'Lantern'] } }],
    ['an answer', { payTold: 'yes' }, { payTold: true }],
  ])('takes %s', (_, change, expected) => {
    const result = mended(change)
    expect(result.ok ? result.note : result.errors).toMatchObject(expected)
  })
  it('says nothing of what was emptied', () => {
    const result = mended({ taskHours: '', taskPaid: '', replyDays: '', aiScreening: '', level: '', country: '' })
    expect(result.ok && Object.keys(result.note)).not.toEqual(expect.arrayContaining(['takeHome']))
    expect(result.ok && [result.note.takeHome, result.note.replyDays, result.note.aiScreening, result.note.level, result.note.country]).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
  it('leaves out lines in which nothing was typed', () => {
    const result = mended({ questions: ['', ' Why? '], warnings: [{ topic: 'pay', about: ' ' }] })
    expect(result.ok && [result.note.questions, result.note.warnings]).toEqual([['Why?'], []])
  })
  it.each<[string, Partial<NoteDraft>, string]>([
    ['minutes that are no number', { rounds: [{ ...emptyRound(), minutes: 'an hour' }] }, 'rounds.0.minutes'],
    ['a quarter that is none', { quarter: 'last summer' }, 'quarter'],
    ['a country that is none', { country: 'Atlantis' }, 'country'],
    ['a website that is none', { domain: 'lantern' }, 'domain'],
    ['a website without its company', { employer: '', aliases: '' }, 'employer'],
    ['days that are no number', { replyDays: 'soon' }, 'replyDays'],
    ['hours that are no number', { taskHours: 'a day' }, 'taskHours'],
    ['a note with nothing in it', { outcome: '', text: '', rounds: [], warnings: [], questions: [], advice: [] }, 'text'],
  ])('asks to mend %s', (_, change, path) => {
    const result = mended(change)
    expect(result.ok ? undefined : Object.keys(result.errors)).toEqual([path])
  })
  it('begins with the employer it was asked for', () => {
    expect(emptyNote('x', NOW, 'Beacon').employer?.name).toBe('Beacon')
    expect(emptyNote('x', NOW).employer).toBeUndefined()
  })
})

describe('a quarter', () => {
  it.each<[string, string | undefined]>([['2026-Q3', '2026-Q3'], ['q3 2026', '2026-Q3'], ['2026 Q1', '2026-Q1'], ['Q5 2026', undefined], ['2026', undefined], ['', undefined]])(
    'typed as "%s"', (typed, quarter) => expect(quarterOf(typed)).toBe(quarter))
  it('is proposed from this one back over the turn of the year', () => {
    expect(recentQuarters('2026-02-10').slice(0, 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3'])
    expect(recentQuarters('2026-12-31')[0]).toBe('2026-Q4')
  })
})

const SHOP = 'I applied online.\nFirst a phone call with HR, 20 minutes. Then a trial shift in the shop, four hours.\nThe manager was rude.'
const reading = (text: string): NoteDraft => draftOfNote(readNote(text, { id: 'n1', now: NOW }))
const again = (mine: Partial<NoteDraft>, text = SHOP) => rereadDraft(reading(SHOP), { ...reading(SHOP), ...mine, text }, reading(text))

describe('a text that is read again', () => {
  it('changes nothing where neither text nor form changed', () => {
    expect(again({})).toEqual({ draft: reading(SHOP), kept: [] })
  })
  it('keeps what was corrected, and says so', () => {
    const { draft, kept } = again({ outcome: 'offer', employer: 'Beacon', rounds: reading(SHOP).rounds.map(row => ({ ...row, minutes: '15' })) })
    expect([draft.outcome, draft.employer, draft.rounds.map(({ minutes }) => minutes), kept]).toEqual(['offer', 'Beacon', reading(SHOP).rounds.map(() => '15'), ['rounds', 'company', 'how it ended']])
  })
  it('adds what was written since, although another row was corrected and all stands a line lower', () => {
    const [first, ...rest] = reading(SHOP).rounds
    const { draft } = again({ rounds: first ? [{ ...first, name: 'Chat with the people team' }, ...rest] : rest }, `It was autumn.\n${SHOP}\nAt last a talk with the owner.`)
    expect(draft.rounds[0]?.name).toBe('Chat with the people team')
    expect(draft.rounds.map(({ kind }) => kind)).toEqual([...reading(SHOP).rounds.map(({ kind }) => kind), 'manager'])
  })
  it('brings nothing back that was taken out', () => {
    const { draft, kept } = again({ rounds: [], warnings: [] })
    expect([draft.rounds, draft.warnings, kept]).toEqual([[], [], ['rounds', 'points to know']])
  })
})

describe('the words something was read from', () => {
  it.each<[string, string, { words: string; block?: number; from?: number }, string | undefined]>([
    ['stand where they were', 'one call\nanother call', { words: 'call', block: 1, from: 8 }, 'one call\nanother |call'],
    ['are found when something is written before', 'Hello.\none call\nanother call', { words: 'another call', block: 1, from: 0 }, 'Hello.\none call\n|another call'],
    ['are not found when they were rewritten', 'one chat', { words: 'call', block: 0, from: 4 }, undefined],
  ])('%s', (_, text, said, expected) => {
    const at = standsAt(text, said)
    expect(at && `${text.slice(0, at.from)}|${text.slice(at.from)}`).toBe(expected)
  })
})

describe('finding a note', () => {
  const other: Note = { ...emptyNote('n2', NOW), text: 'A long day at the harbour.' }
  it.each<[string, string[]]>([['', ['n1', 'n2']], ['lantern weekends', ['n1']], ['Q3 2026', ['n1']], ['phone interview', ['n1']], ['turned down', ['n1']], ['HARBOUR', ['n2']], ['harbour lantern', []]])(
    'that says "%s"', (query, ids) => expect(notesMatching([note, other], query).map(({ id }) => id)).toEqual(ids))
})

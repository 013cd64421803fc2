import { describe, expect, it } from 'vitest'
import { checkedNote } from '../../components/notes/checked'
import { draftOfNote, emptyNote, type NoteDraft } from '../../components/notes/draft'
import { quarterOf, recentQuarters } from '../../components/notes/quarter'
import type { Note } from '../../lib/notes/note'

const NOW = '2026-11-21T10:00:00Z'
const words = { words: 'two chats', source: 'text' as const }
const note: Note = {
  id: 'n1', source: 'own', employer: { name: 'Lantern & Co', domain: 'lantern.example', aliases: ['Lantern'] }, role: 'Tuner', country: 'PT', quarter: '2026-Q3',
  rounds: [{ kind: 'phone', name: 'First call', minutes: 30, format: 'video', topics: ['pay', 'start'], parts: ['chat'], said: words }],
  outcome: 'rejected', experience: 'neutral', warnings: [{ topic: 'hours', about: 'Weekends are expected.', said: words }],
  advice: ['Bring tools.'], questions: ['Who plans the weekends?'], text: 'I had two chats there.', added: '2026-10-01T10:00:00Z',
}
const mended = (change: Partial<NoteDraft>) => checkedNote({ ...draftOfNote(note), ...change }, note, NOW)

describe('a note in the form', () => {
  it('comes out as it went in, with when it was changed', () => {
    expect(mended({})).toEqual({ ok: true, note: { ...note, changed: NOW } })
  })
  it('keeps what the form does not show of a corrected round', () => {
    const result = mended({ rounds: [{ kind: 'manager', name: '', minutes: '', topics: '', from: 0 }] })
    expect(result.ok && result.note.rounds).toEqual([{ kind: 'manager', format: 'video', topics: [], parts: ['chat'], said: words }])
  })
  it('gives a new employer no domain of the old one', () => {
    const result = mended({ employer: 'Beacon' })
    expect(result.ok && result.note.employer).toEqual({ name: 'Beacon', aliases: [] })
  })
  it('leaves out lines in which nothing was typed', () => {
    const result = mended({ questions: ['', ' Why? '], warnings: [{ topic: 'pay', about: ' ' }] })
    expect(result.ok && [result.note.questions, result.note.warnings]).toEqual([['Why?'], []])
  })
  it.each<[string, Partial<NoteDraft>, string]>([
    ['minutes that are no number', { rounds: [{ kind: 'phone', name: '', minutes: 'an hour', topics: '' }] }, 'rounds.0.minutes'],
    ['a quarter that is none', { quarter: 'last summer' }, 'quarter'],
    ['a note with nothing in it', { text: '', rounds: [], warnings: [], questions: [], advice: [] }, 'text'],
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

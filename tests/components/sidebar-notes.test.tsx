import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Interviews } from '../../components/sidebar/Interviews'
import { sayProcess, saySummary } from '../../components/sidebar/note-words'
import type { NotesBeside, Summary } from '../../lib/notes/beside'
import type { Note } from '../../lib/notes/note'
import { assessment, note } from './assessment-fixture'

const nothing = (): void => undefined
const html = (beside: Partial<NotesBeside>, role = false): string =>
  renderToStaticMarkup(<Interviews assessment={{ ...assessment, ...(role && { role: { id: 'r 1', savedAt: '2026-11-01T10:00:00Z', stage: 'interviewing' } }), beside: { notes: [], pairs: [], questions: [], ...beside } }} onReveal={nothing} onOpen={nothing} onMute={nothing} />)
const text = (beside: Partial<NotesBeside>, role = false): string => html(beside, role).replace(/<[^>]{0,2000}>/g, ' ').replaceAll('&#x27;', '’').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
const packed: Note = { ...note, id: 'quay/n9', source: 'pack', pack: 'quay', contributor: 'key', role: 'Dispatcher' }

describe('notes beside a posting', () => {
  it('say whose they are', () => {
    expect(text({ notes: [note] })).toContain('Your note · Q2 2026 · Logistics planner')
    expect(text({ notes: [packed], packs: { quay: 'Quayside notes' } })).toContain('One person’s account, from the pack Quayside notes · Q2 2026 · Dispatcher')
  })
  it('can be muted where they are of a pack, and their writer where one is known; one’s own cannot', () => {
    expect(text({ notes: [packed] })).toMatch(/Mute this note\s+Mute who wrote it/)
    const { contributor: _who, ...unsigned } = packed
    expect(text({ notes: [unsigned] })).not.toContain('Mute who wrote it')
    expect(text({ notes: [note] })).not.toContain('Mute')
  })
  it('are three at once; the rest is folded, and what is not sent is counted', () => {
    const many = Array.from({ length: 5 }, (_, i) => ({ ...note, id: `n${i}` }))
    expect(html({ notes: many, more: 12 })).toMatch(/<summary>2 more notes<\/summary>/)
    expect(text({ notes: many, more: 12 })).toContain('12 further notes are on roles less like this one.')
  })
  it('show few points at once, and a long text folded', () => {
    const warned: Note = { ...note, warnings: ['a', 'b', 'c', 'd', 'e'].map(about => ({ topic: 'pay', about: `${about} is late` })), text: 'word '.repeat(400) }
    expect(html({ notes: [warned] })).toMatch(/c is late<\/li><\/ul><details><summary>2 more<\/summary>/)
    expect(html({ notes: [warned] })).toMatch(/<details><summary>In their words<\/summary>/)
  })
  it('hold whatever a pack says as text', () => {
    const hostile: Note = { ...packed, role: '<img src=x onerror=alert(1)>', text: '<script>alert(1)</script>', warnings: [{ topic: 'pay', about: '<b>late</b>' }] }
    expect(html({ notes: [hostile], packs: { quay: '<i>Quay</i>' } })).not.toMatch(/<img|<script|<b>|<i>/)
  })
  it('ask how it went where the role is saved, else for a note', () => {
    expect(text({}, true)).toContain('how did it go?')
    expect(text({})).toContain('add yours')
  })
})

describe('what several notes say together', () => {
  const four: Summary = { notes: 4, rounds: { min: 3, max: 5 }, minutes: { min: 120, max: 300 }, outcomes: [{ outcome: 'offer', count: 2 }, { outcome: 'rejected', count: 1 }, { outcome: 'ghosted', count: 1 }], takeHome: { count: 3, of: 4, hours: { min: 2, max: 6 }, unpaid: 2 } }
  it.each<[string, Summary, string[]]>([
    ['is said in counts', four, ['4 notes: 3 to 5 rounds, 2 h to 5 h in all; 2 offers, 1 turned down, 1 never heard back; take-home task in 3 of 4, 2 to 6 hours, unpaid in 2.']],
    ['says nothing of what no note says', { notes: 3, outcomes: [] }, ['3 notes.']],
    ['keeps what is rarer for a second line', { notes: 3, outcomes: [], rounds: { min: 2, max: 2 }, replyDays: { min: 1, max: 9 }, payTold: { count: 1, of: 3 }, toldResult: { count: 2, of: 2 }, aiScreening: { count: 0, of: 1 }, difficulty: { min: 3, max: 3 } },
      ['3 notes: 2 rounds.', 'First reply after 1 to 9 days; pay told before the last round in 1 of 3; told the result: 2 of 2; judged by software alone: 0 of 1; difficulty 3 of 5.']],
  ])('%s', (_, summary, said) => expect(saySummary(summary).map(line => line.replaceAll('\u00a0', ' '))).toEqual(said))

  it.each<[Parameters<typeof sayProcess>[0], string]>([
    [{ rounds: { stated: 3, reported: { min: 3, max: 5 } }, notes: 4 }, 'The posting states 3 rounds; 4 notes report 3 to 5.'],
    [{ rounds: { stated: 1, reported: { min: 2, max: 2 } }, notes: 1 }, 'The posting states 1 round; 1 note reports 2.'],
    [{ rounds: { stated: 3, reported: { min: 4, max: 4 } }, minutes: { stated: 150, reported: { min: 180, max: 300 } }, notes: 2 }, 'The posting states 3 rounds; 2 notes report 4; in all 2 h 30 min stated, 3 h to 5 h reported.'],
    [{ minutes: { stated: 60, reported: { min: 90, max: 90 } }, notes: 1 }, 'The posting states 1 h, 1 h 30 min reported.'],
  ])('sets stated beside reported: %j', (process, said) => expect(sayProcess(process).replaceAll('\u00a0', ' ')).toBe(said))
})

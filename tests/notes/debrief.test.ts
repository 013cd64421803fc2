import { describe, expect, it } from 'vitest'
import { guessedKind, noteOfRole, noteOn, withTold } from '../../lib/notes/debrief'
import type { Note, Round, RoundKind } from '../../lib/notes/note'
import { posting } from '../components/assessment-fixture'

const NOW = '2026-11-21T10:00:00Z'
const stated = (...names: string[]) => ({ stages: names.map(name => ({ name, said: { words: name, source: 'text' as const } })) })
const noted = (...kinds: RoundKind[]): Round[] => kinds.map(kind => ({ kind, topics: [], parts: [] }))
const fresh = noteOn(posting, { id: 'n1', now: NOW, quarter: '2026-Q4' })

describe('which round it probably was', () => {
  const three = stated('Call with HR', 'Panel interview', 'Trial shift')
  it.each<[string, ReturnType<typeof stated> | undefined, Round[], RoundKind]>([
    ['the first stated stage', three, [], 'hr'],
    ['the stage behind the last one noted', three, noted('hr'), 'panel'],
    ['the stage behind, although an application was noted too', three, noted('application', 'hr', 'panel'), 'trial-work'],
    ['the one that far on where what was noted is not stated', three, noted('phone'), 'panel'],
    ['what usually comes first where nothing is stated', undefined, [], 'recruiter-screen'],
    ['what usually comes next', undefined, noted('recruiter-screen'), 'manager'],
    ['the last usual one after many', undefined, noted('phone', 'manager', 'domain', 'panel', 'panel', 'panel'), 'offer-talk'],
  ])('is %s', (_, process, before, kind) => expect(guessedKind(process, before)).toBe(kind))
})

describe('a round told of a saved role', () => {
  it('begins a note with what the posting states', () => {
    expect(fresh).toMatchObject({ employer: { name: 'Harbour & Pine' }, role: 'Senior Logistics Planner (Cold Chain)', level: 'senior', country: 'NL', quarter: '2026-Q4', rounds: [] })
  })
  it('is added behind those before, with its line under the text; two that felt different make it mixed', () => {
    const one = withTold(fresh, { kind: 'hr', minutes: 30, difficulty: 2, felt: 'positive', topics: ['pay'], line: 'Friendly.' }, NOW)
    const two = withTold(one, { kind: 'panel', felt: 'negative', topics: [], line: ' Nobody had read my papers. ' }, NOW)
    expect(two.rounds).toEqual([{ kind: 'hr', minutes: 30, difficulty: 2, topics: ['pay'], parts: [] }, { kind: 'panel', topics: [], parts: [] }])
    expect([one.experience, two.experience, two.text]).toEqual(['positive', 'neutral', 'Friendly.\nNobody had read my papers.'])
  })
  it.each<[string, Partial<Note>, boolean]>([
    ['the note on this very role', {}, true],
    ['one that still waits', { outcome: 'pending' }, true],
    ['one that has ended', { outcome: 'rejected' }, false],
    ['one on another role', { role: 'Warehouse clerk' }, false],
    ['one on another employer', { employer: { name: 'Somebody Else', aliases: [] } }, false],
    ['one of a pack', { source: 'pack' }, false],
  ])('finds %s: %s', (_, change, found) => expect(noteOfRole(posting, [{ ...fresh, ...change }]) !== undefined).toBe(found))
})

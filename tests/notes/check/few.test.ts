import { describe, expect, it } from 'vitest'
import { howFew, without, type Narrowing } from '../../../lib/notes/check/few'
import { packNote } from '../pack/fixture'

const note = { ...packNote('dune', 'Dune Bakery', { level: 'senior', country: 'IE' }), source: 'own' as const, rounds: [], added: '2026-11-21T10:00:00.000Z' }

describe('how few people can have written a note', () => {
  it.each<[string, readonly Narrowing[], boolean, 'few' | 'very few' | undefined]>([
    ['is told where role, level, country and quarter stand there', [], false, 'few'],
    ['is told where two of them stand there', ['role', 'level'], false, 'few'],
    ['is not told where one stands there', ['role', 'level', 'country'], false, undefined],
    ['is not told where none does', ['role', 'level', 'country', 'quarter'], false, undefined],
    ['is told stronger for a small employer, by a single fact', ['role', 'level', 'country'], true, 'very few'],
    ['is told for a small employer in any case', ['role', 'level', 'country', 'quarter'], true, 'few'],
  ])('%s', (_, left, small, few) => expect(howFew(without(note, left), small)).toBe(few))

  it('is lessened by leaving out what narrows it down, and nothing else of the note goes with it', () => {
    const { role: _role, quarter: _quarter, ...rest } = note
    expect(without(note, ['role', 'quarter'])).toEqual(rest)
  })
})

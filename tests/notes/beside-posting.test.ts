import { describe, expect, it } from 'vitest'
import { notesBeside } from '../../lib/notes/beside-posting'
import { readNote } from '../../lib/notes/read'
import type { Note } from '../../lib/notes/note'
import type { Posting } from '../../lib/posting/posting'
import type { Block } from '../../lib/text/block'
import { posting } from '../store/fixtures'

const said = (words: string) => ({ words, source: 'text' as const })
const at = (company: string, title = 'Ward nurse'): Posting => ({ ...posting(title), company: { value: company, said: said(company) } })
const blocks: Block[] = [
  { kind: 'heading', text: 'What you will do', under: [], level: 2 },
  { kind: 'item', text: 'Run the night pipeline that deploys lab results to production', under: ['What you will do'], depth: 0 },
  { kind: 'paragraph', text: 'You will join a team with regular feedback.', under: ['What you will do'] },
  { kind: 'item', text: 'Experience of production pipelines', under: ['Requirements'], depth: 0 },
]
const noteOn = (name: string, text: string, more: Partial<Note> = {}): Note =>
  ({ ...readNote(text, { id: `${name} ${text}`.slice(0, 40), now: '2026-05-01T00:00:00.000Z', employer: { name, aliases: [] } }), ...more })

describe('notes beside a posting', () => {
  it('shows those on the same employer, legal form aside, and no others', () => {
    const notes = [noteOn('Larkmoor Hospital Ltd', 'Phone call'), noteOn('Dunwick Clinic', 'Phone call'), { ...noteOn('x', 'Phone call'), employer: undefined }]
    expect(notesBeside(at('Larkmoor Hospital'), blocks, notes).notes.map(note => note.employer?.name)).toEqual(['Larkmoor Hospital Ltd'])
  })

  it('puts the nearest role first, then the newest', () => {
    const notes = [
      noteOn('Larkmoor', 'a', { role: 'Cook', quarter: '2026-Q3' }), noteOn('Larkmoor', 'b', { role: 'Ward nurse', quarter: '2025-Q1' }),
      noteOn('Larkmoor', 'c', { role: 'Ward nurse', quarter: '2026-Q1' }),
    ]
    expect(notesBeside(at('Larkmoor'), blocks, notes).notes.map(({ text }) => text)).toEqual(['c', 'b', 'a'])
  })

  it('lays a report beside the promise on the same theme, in the words of both', () => {
    const { pairs } = notesBeside(at('Larkmoor'), blocks, [noteOn('Larkmoor', 'The production pipeline lacks anyone who deploys it.')])
    expect(pairs.map(({ topic, promise, report }) => [topic, promise.words, report])).toEqual([
      ['production and delivery', 'Run the night pipeline that deploys lab results to production', 'The production pipeline lacks anyone who deploys it'],
    ])
  })

  it('makes no pair of a report with a promise about something else, nor with what the posting asks for', () => {
    expect(notesBeside(at('Larkmoor'), blocks, [noteOn('Larkmoor', 'The interviewer was late.')]).pairs).toEqual([])
    const asking = blocks.slice(3)
    expect(notesBeside(at('Larkmoor'), asking, [noteOn('Larkmoor', 'The production pipeline lacks anyone who deploys it.')]).pairs).toEqual([])
  })

  it('asks what notes suggest first, then what the posting leaves open', () => {
    const { questions } = notesBeside(at('Larkmoor'), blocks, [noteOn('Larkmoor', 'Ask about the rota before you sign.')])
    expect(questions.map(({ text }) => text)).toEqual([
      'Ask about the rota.', 'What is the pay range for this role?', 'Which interview rounds are there, and how long do they take?', 'How many days a week are in the office?',
    ])
  })
})

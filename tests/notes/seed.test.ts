import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readNote } from '../../lib/notes/read'

const SEEDS = new URL('../../../shared/corpus/seeds/', import.meta.url)
const present = existsSync(SEEDS)
if (!present) console.log('Skipped: the shared corpus is not here, so the note among the seeds is not compared with its expectation.')

const Expected = z.object({
  role: z.string(),
  stages: z.array(z.object({ name: z.string(), parts: z.optional(z.array(z.string())) })),
  sentiment: z.string(),
  warnings: z.array(z.object({ topic: z.string(), about: z.string() })),
  questionsToAsk: z.array(z.string()),
})

const STEM = /[\p{L}\p{N}]{4,}/gu
/** Whether two sentences speak of the same: they share a third of the expectation's longer words, by their first five letters. */
const speaksOf = (expected: string, said: string): boolean => {
  const stems = (text: string) => new Set([...text.toLowerCase().matchAll(STEM)].map(([word]) => word.slice(0, 5)))
  const [want, got] = [stems(expected), stems(said)]
  return [...want].filter(stem => got.has(stem)).length >= want.size / 3
}

describe.runIf(present)('the note among the seeds', () => {
  if (!present) return
  const all: unknown = JSON.parse(readFileSync(new URL('expected.json', SEEDS), 'utf8'))
  const expected = z.parse(z.object({ 'interview-note.txt': Expected }), all)['interview-note.txt']
  const note = readNote(readFileSync(new URL('interview-note.txt', SEEDS), 'utf8'), { id: 'n', now: '2026-11-01T00:00:00.000Z' })

  it('has the expected rounds and parts, in order', () => {
    expect(note.rounds.map(({ name, parts }) => ({ name, ...(parts.length > 0 && { parts }) }))).toEqual(expected.stages)
  })

  it('has role, sentiment and no employer', () => {
    expect([note.role, note.experience, note.employer]).toEqual([expected.role, expected.sentiment, undefined])
  })

  it.each(expected.warnings)('warns on $topic: $about', ({ topic, about }) => {
    expect(note.warnings.filter(warning => warning.topic === topic && speaksOf(about, warning.about))).not.toEqual([])
  })

  it('names what to ask about, and nothing else', () => {
    expect(note.questions).toHaveLength(expected.questionsToAsk.length)
    expected.questionsToAsk.forEach((question, i) => expect(speaksOf(question, note.questions[i] ?? '')).toBe(true))
  })
})

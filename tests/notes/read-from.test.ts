import { describe, expect, it } from 'vitest'
import { checkNote } from '../../lib/notes/check/check'
import { sharedNote } from '../../lib/notes/check/share'
import type { ReadField } from '../../lib/notes/note'
import { readNote } from '../../lib/notes/read'

const TEXT = `I applied online at Rye & Sons and heard back within two weeks.
They asked for my salary expectations at once. They told me the pay range in the first call.
The take-home task took about 4 hours and was unpaid. It was an automated interview first.
The owner was rude. Ask who is on call. Bring your own apron.
I got a rejection e-mail. I was rejected.`
const note = readNote(TEXT, { id: 'n', now: '2026-11-01T00:00:00.000Z' })

describe('what an account says stands with its words', () => {
  it.each<[ReadField, string]>([
    ['cameBy', 'I applied online at Rye & Sons and heard back within two weeks.'], ['replyDays', 'I applied online at Rye & Sons and heard back within two weeks.'],
    ['payAsked', 'They asked for my salary expectations at once.'], ['payTold', 'They told me the pay range in the first call.'], ['takeHome', 'The take-home task took about 4 hours and was unpaid.'],
    ['aiScreening', 'It was an automated interview first.'], ['toldResult', 'I got a rejection e-mail.'], ['outcome', 'I was rejected.'], ['experience', 'The take-home task took about 4 hours and was unpaid.'],
    ['questions', 'Ask who is on call.'], ['advice', 'Ask who is on call.'],
  ])('%s', (of, words) => expect(note.readFrom?.find(one => one.of === of)?.said.words).toBe(words))

  it('where these words stand in the text', () => {
    const lines = TEXT.split('\n')
    for (const { said } of note.readFrom ?? []) expect(lines[said.block ?? -1]?.slice(said.from, said.to)).toBe(said.words)
  })
  it('each advice and each question has its own', () => {
    for (const of of ['advice', 'questions'] as const) expect(note.readFrom?.filter(one => one.of === of).map(({ text }) => text)).toEqual(note[of])
  })
  it('and nothing of it leaves with a shared note', () => {
    const shared = sharedNote({ ...note, employer: { name: 'Rye & Sons', aliases: [] } }, 'abcdefgh', checkNote(note), {}, false)
    expect(JSON.stringify(shared)).not.toContain('heard back within')
  })
})

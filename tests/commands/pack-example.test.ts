import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../lib/notes/pack/build'
import { checkedContent } from '../../lib/notes/pack/content'
import { openManifest } from '../../lib/notes/pack/manifest'
import { demoPack } from '../../scripts/demo/pack'
import { argumentsOf } from '../../scripts/pack/arguments'
import { acceptedNotes, handedIn, lastBuilt } from '../../scripts/pack/folder'
import { review, verify } from '../../scripts/pack/look'
import { diff } from '../../scripts/pack/make'
import { ROOT } from '../house/own-files'

const FOLDER = fileURLToPath(new URL('../packs/demo-employers', import.meta.url))
const asked = (command: string) => {
  const read = argumentsOf([command, FOLDER, '--now', '2026-11-21'])
  if (!read.ok) throw new Error(read.why)
  return read.value
}
const said = async (result: Promise<{ ok: true; value: string } | { ok: false; why: string }>): Promise<string> => {
  const done = await result
  return done.ok ? done.value : `FAILED ${done.why}`
}
const bytes = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(`${FOLDER}/public/${name}`))

// The worked example that CONTRIBUTING.md goes through, as it lies in the repository.
describe('the example pack', () => {
  it('is built as its accepted submissions say, and counts', async () => {
    expect(await said(verify(asked('verify')))).toMatch(/^"Demo employers", version 2: 10 notes, counts until 2027-05-20/)
    expect(await said(diff(asked('diff')))).toBe('Nothing would change.')
  })

  it('no longer holds the note that its giver took back', async () => {
    const notes = await acceptedNotes(FOLDER)
    expect(notes.ok && notes.value.map(({ id }) => id)).not.toContain('demo-harrow-001')
    expect((await handedIn(FOLDER, 'accepted')).flatMap(({ said: one }) => (one.ok && 'withdraw' in one.value ? [one.value.withdraw] : []))).toEqual(['demo-harrow-001'])
    expect(lastBuilt(FOLDER)?.notes).toHaveLength(10)
  })

  it('leads from its first version to its second by its changes', async () => {
    const opened = await openManifest(readFileSync(`${FOLDER}/public/manifest.json`, 'utf8'), { version: 1, today: '2026-11-21' })
    if (!opened.ok) throw new Error(opened.why)
    const [changes] = opened.value.manifest.changes ?? []
    expect(changes && (await checkedContent(bytes(changes.file), changes)).ok).toBe(true)
    const lines = (name: string): { id: string }[] => readFileSync(`${FOLDER}/public/${name}`, 'utf8').trim().split('\n').map(line => z.parse(z.looseObject({ id: z.string() }), JSON.parse(line)))
    const before = lines('notes-1.jsonl')
    const [first, last] = [new Set(before.map(({ id }) => id)), lastBuilt(FOLDER)?.notes ?? []]
    expect(readFileSync(`${FOLDER}/public/changes-1-2.jsonl`, 'utf8')).toBe(changesBetween(last.filter(({ id }) => first.has(id)), last).map(change => `${JSON.stringify(change)}\n`).join('') + `${JSON.stringify({ withdraw: 'demo-harrow-001' })}\n`)
  })

  it('has one submission waiting that nobody should take in unseen', async () => {
    const lines = await said(review(asked('review')))
    for (const words of ['person "Moira Fenn"', 'email "moira.fenn@osyth.example"', 'day "on 3 August"']) expect(lines).toContain(words)
  })

  it('is about invented employers of the demo boards only', async () => {
    const boards = readdirSync(`${ROOT}/tests/pages/demo`).map(name => readFileSync(`${ROOT}/tests/pages/demo/${name}`, 'utf8')).join('\n').replaceAll('&amp;', '&')
    for (const { employer } of lastBuilt(FOLDER)?.notes ?? []) expect(boards).toContain(employer.name)
  })
})

describe('the pack that npm start serves', () => {
  it('counts on the day it is served, whatever day that is', async () => {
    for (const day of ['2026-11-21', '2031-02-28']) {
      const { answer, subscription } = await demoPack(new Date(`${day}T10:00:00Z`))
      const pack = subscription('http://127.0.0.1:1')
      const opened = await openManifest(answer('/pack/manifest.json')?.body ?? '', { key: pack.key, version: pack.manifest.version, today: day })
      expect(opened.ok && opened.value.manifest.notes).toBe(10)
      expect(answer('/pack/notes-1.jsonl')?.body).toContain('Larkspur Genomics')
    }
    expect((await demoPack(new Date('2026-11-21T10:00:00Z'))).answer('/pack/other')).toBeUndefined()
  })
})

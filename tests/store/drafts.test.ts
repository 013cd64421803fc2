import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftOfNote, emptyNote } from '../../components/notes/draft'
import { emptyDebrief } from '../../components/notes/debrief-draft'
import { loadDrafts } from '../../entrypoints/options/drafts'
import { exportAll, wipeAll } from '../../lib/store/backup'
import { openRoleglass, type Database } from '../../lib/store/database'
import { allDrafts } from '../../lib/store/drafts'

let db: Database
let writes: Promise<void>[] = []
const write = (act: (db: Database) => Promise<void>): void => void writes.push(act(db))
const load = () => loadDrafts(db, write)
const settled = async (): Promise<void> => { await Promise.all(writes) }

beforeEach(async () => {
  db = await openRoleglass(`drafts-${crypto.randomUUID()}`)
  writes = []
})
afterEach(() => {
  vi.useRealTimers()
  db.close()
})

const base = emptyNote('n', '2026-11-01T10:00:00Z', 'Rye & Sons')
const work = { base, draft: { ...draftOfNote(base), text: 'A call, then' }, readText: '', open: false }

describe('what was begun in a form', () => {
  it('is there again after a restart, and says when it was written', async () => {
    const { notes, debriefs, shares } = await load()
    notes.set('#notes/new', work)
    debriefs.set('role', { ...emptyDebrief('phone'), line: 'Kind.' })
    shares.set('n', { decisions: { 'text:3': '[x]' }, withText: true, small: false, left: ['quarter'] })
    for (const kind of [notes, debriefs, shares]) kind.flush()
    await settled()
    const again = await load()
    expect(again.notes.get('#notes/new')).toEqual(work)
    expect(again.debriefs.get('role')?.line).toBe('Kind.')
    expect(again.shares.get('n')).toEqual({ decisions: { 'text:3': '[x]' }, withText: true, small: false, left: ['quarter'] })
    expect(Date.parse(again.notes.restoredFrom('#notes/new') ?? '')).not.toBeNaN()
    expect(notes.restoredFrom('#notes/new'), 'what began in this page is nothing restored').toBeUndefined()
  })

  it('is written by itself a moment after the last key', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { notes } = await load()
    notes.set('#notes/new', { ...work, readText: 'a' })
    notes.set('#notes/new', work)
    expect(writes).toHaveLength(0)
    vi.runAllTimers()
    expect(writes).toHaveLength(1)
    vi.useRealTimers()
    await settled()
    expect(await allDrafts(db)).toMatchObject([{ at: 'note #notes/new', value: work }])
  })

  it('is gone from the disk once it was saved or discarded', async () => {
    const { notes } = await load()
    notes.set('#notes/new', work)
    notes.flush()
    await settled()
    const again = await load()
    again.notes.delete('#notes/new')
    await settled()
    expect(await allDrafts(db)).toEqual([])
    expect(again.notes.restoredFrom('#notes/new')).toBeUndefined()
  })

  it('is left out where it does not fit any more', async () => {
    await db.put('drafts', { at: 'note #notes/new', keptAt: '2026-11-01T10:00:00Z', value: { base, draft: { text: 'old' } } })
    expect((await load()).notes.size).toBe(0)
  })

  it('is in no export, and deleted with everything', async () => {
    const { notes } = await load()
    notes.set('#notes/new', { ...work, draft: { ...work.draft, text: 'half a thought' } })
    notes.flush()
    await settled()
    expect(JSON.stringify(await exportAll(db, '2026-11-01T10:00:00Z'))).not.toContain('half a thought')
    await wipeAll(db)
    expect(await allDrafts(db)).toEqual([])
  })
})

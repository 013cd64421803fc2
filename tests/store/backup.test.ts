import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyProfile } from '../../lib/profile/profile'
import { exportAll, importAll, wipeAll } from '../../lib/store/backup'
import { openRoleglass, type Database } from '../../lib/store/database'
import { allNotes, deleteNote, saveNote } from '../../lib/store/notes'
import { loadProfile, saveProfile } from '../../lib/store/profile'
import { allRoles, saveRole } from '../../lib/store/roles'
import { changeSettings, loadSettings } from '../../lib/store/settings-store'
import { note, role, snapshot } from './fixtures'

const NOW = '2026-11-01T10:00:00.000Z'
let db: Database
let count = 0
beforeEach(async () => {
  db = await openRoleglass(`backup-${count++}`)
  await saveRole(db, role('a'), snapshot('a'))
  await saveRole(db, role('b'), snapshot('b'))
  await saveNote(db, note('n'))
  await saveProfile(db, { ...emptyProfile(), titles: ['Gardener'] })
  await changeSettings(db, () => ({ offSites: ['jobs.example'] }))
})

describe('one file with everything', () => {
  it('comes back whole after everything was deleted', async () => {
    const file: unknown = JSON.parse(JSON.stringify(await exportAll(db, NOW)))
    await wipeAll(db)
    expect([await allRoles(db), await allNotes(db), await loadProfile(db)]).toEqual([[], [], undefined])
    expect(await importAll(db, file)).toEqual({ ok: true, value: { roles: 2, notes: 1, profile: true, packs: 0 } })
    expect(JSON.parse(JSON.stringify(await exportAll(db, NOW)))).toEqual(file)
  })

  it('adds to what is there and keeps a job once', async () => {
    const file: unknown = JSON.parse(JSON.stringify(await exportAll(db, NOW)))
    await wipeAll(db)
    await saveRole(db, role('other', 'key-a'), snapshot('other'))
    await saveRole(db, role('mine'), snapshot('mine'))
    expect(await importAll(db, file)).toEqual({ ok: true, value: { roles: 1, notes: 1, profile: true, packs: 0 } })
    expect((await allRoles(db)).map(({ id }) => id).sort()).toEqual(['b', 'mine', 'other'])
  })

  it.each([
    ['text', 'hello', 'not an export'],
    ['nothing', null, 'not an export'],
    ['another program’s file', { format: 'huntr', version: 1 }, 'not an export'],
    ['a newer version’s file', { format: 'roleglass-backup', version: 4 }, 'newer version'],
    ['a version that never was', { format: 'roleglass-backup', version: 0 }, 'damaged at version'],
    ['a file cut short', { format: 'roleglass-backup', version: 2, exportedAt: NOW, roles: [] }, 'damaged at'],
  ])('refuses %s, says why and changes nothing', async (_, json, why) => {
    const before = await exportAll(db, NOW)
    const result = await importAll(db, json)
    expect(result.ok ? '' : result.why).toContain(why)
    expect(await exportAll(db, NOW)).toEqual(before)
  })

  it('names the place that is damaged', async () => {
    const file = await exportAll(db, NOW)
    const result = await importAll(db, { ...file, roles: [{ ...role('c'), stage: 'promoted' }] })
    expect(result.ok ? '' : result.why).toContain('roles.0.stage')
  })
})

describe('settings and notes', () => {
  it('has defaults for what was never set', async () => {
    await wipeAll(db)
    expect(await loadSettings(db)).toEqual({ collapsed: false, offSites: [], allowedSites: [] })
  })

  it('keeps both of two changes made at once', async () => {
    await Promise.all([changeSettings(db, () => ({ collapsed: true })), changeSettings(db, now => ({ offSites: [...now.offSites, 'b.example'] }))])
    expect(await loadSettings(db)).toMatchObject({ collapsed: true, offSites: ['jobs.example', 'b.example'] })
  })

  it('gives a deleted note back', async () => {
    const deleted = await deleteNote(db, 'n')
    expect(deleted).toEqual(note('n'))
    expect(await allNotes(db)).toEqual([])
  })
})

import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { openRoleglass, type Database } from '../../lib/store/database'
import { allRoles, changeRole, deleteRole, restoreRole, roleById, rolesByKey, saveRole, snapshotOf } from '../../lib/store/roles'
import { role, snapshot } from './fixtures'

let db: Database
let count = 0
beforeEach(async () => {
  db = await openRoleglass(`roles-${count++}`)
})

describe('saved roles', () => {
  it('keeps a role and its page together', async () => {
    await saveRole(db, role('a'), snapshot('a'))
    expect(await roleById(db, 'a')).toEqual(role('a'))
    expect(await snapshotOf(db, 'a')).toEqual(snapshot('a'))
  })

  it('reads thousands in batches, latest first, and says how far it is', async () => {
    const days = Array.from({ length: 50 }, (_, i) => `2026-10-${String(1 + ((i * 7) % 28)).padStart(2, '0')}T08:00:00.000Z`)
    for (const [i, day] of days.entries()) await saveRole(db, role(`role-${i}`, `key-${i}`, day), snapshot(`role-${i}`))
    const told: number[] = []
    const read = await allRoles(db, (done, of) => told.push(done, of))
    expect(told).toEqual([20, 50, 40, 50, 50, 50])
    expect(read).toHaveLength(50)
    expect(read.map(({ savedAt }) => savedAt)).toEqual(days.toSorted().reverse())
  })

  it('saves a job once, however often it is asked to, also at the same moment', async () => {
    const saved = await Promise.all([
      saveRole(db, role('a', 'same'), snapshot('a')),
      saveRole(db, role('b', 'same'), snapshot('b')),
      saveRole(db, role('c', 'same'), snapshot('c')),
    ])
    expect(saved.map(({ id }) => id)).toEqual(['a', 'a', 'a'])
    expect((await allRoles(db)).map(({ id }) => id)).toEqual(['a'])
    expect(await snapshotOf(db, 'b')).toBeUndefined()
  })

  it('keeps two jobs of one key apart, and each of them once', async () => {
    const isOf = (id: string) => (earlier: { id: string }) => earlier.id.startsWith(id)
    const ids = [
      (await saveRole(db, role('a1', 'job|ovenly|baker|bern', '2026-01-01T00:00:00.000Z'), snapshot('a1'), isOf('a'))).id,
      (await saveRole(db, role('b1', 'job|ovenly|baker|bern', '2026-01-02T00:00:00.000Z'), snapshot('b1'), isOf('b'))).id,
      (await saveRole(db, role('b2', 'job|ovenly|baker|bern', '2026-01-03T00:00:00.000Z'), snapshot('b2'), isOf('b'))).id,
      (await saveRole(db, role('c1', 'job|ovenly|baker|bern hall', '2026-01-04T00:00:00.000Z'), snapshot('c1'), isOf('c'))).id,
    ]
    expect(ids).toEqual(['a1', 'b1', 'b1', 'c1'])
    expect((await rolesByKey(db, 'job|ovenly|baker|bern')).map(({ id }) => id)).toEqual(['a1', 'b1'])
    expect((await snapshotOf(db, 'b1'))?.role).toBe('b1')
  })

  it('puts a deleted role back beside another job that took its key meanwhile', async () => {
    await saveRole(db, role('a', 'same'), snapshot('a'))
    const deleted = await deleteRole(db, 'a')
    await saveRole(db, role('b', 'same'), snapshot('b'), () => false)
    if (!deleted) throw new Error('nothing was deleted')
    await restoreRole(db, deleted, () => false)
    expect((await rolesByKey(db, 'same')).map(({ id }) => id).sort()).toEqual(['a', 'b'])
  })

  it('lists the latest first', async () => {
    await saveRole(db, role('old', 'k1', '2026-01-01T00:00:00.000Z'), snapshot('old'))
    await saveRole(db, role('new', 'k2', '2026-05-01T00:00:00.000Z'), snapshot('new'))
    expect((await allRoles(db)).map(({ id }) => id)).toEqual(['new', 'old'])
  })

  it('writes a change of stage into the history, and a remark not', async () => {
    await saveRole(db, role('a'), snapshot('a'))
    await changeRole(db, 'a', { remark: 'ask about the roses' })
    const changed = await changeRole(db, 'a', { stage: 'applied' }, '2026-10-03T00:00:00.000Z')
    expect(changed?.remark).toBe('ask about the roses')
    expect(changed?.history).toEqual([{ stage: 'saved', at: role('a').savedAt }, { stage: 'applied', at: '2026-10-03T00:00:00.000Z' }])
  })

  it('puts a deleted role back as it was', async () => {
    await saveRole(db, role('a'), snapshot('a'))
    const deleted = await deleteRole(db, 'a')
    expect(await allRoles(db)).toEqual([])
    expect(await snapshotOf(db, 'a')).toBeUndefined()
    if (!deleted) throw new Error('nothing was deleted')
    await restoreRole(db, deleted)
    expect(await rolesByKey(db, 'key-a')).toEqual([role('a')])
    expect(await snapshotOf(db, 'a')).toEqual(snapshot('a'))
  })

  it('leaves a job alone that was saved anew before the undo', async () => {
    await saveRole(db, role('a', 'same'), snapshot('a'))
    const deleted = await deleteRole(db, 'a')
    await saveRole(db, role('b', 'same'), snapshot('b'))
    if (!deleted) throw new Error('nothing was deleted')
    await restoreRole(db, deleted)
    expect((await allRoles(db)).map(({ id }) => id)).toEqual(['b'])
  })

  it('saves a job over a record of it that is broken', async () => {
    await db.put('roles', { id: 'x', key: 'key-a', savedAt: '2026-01-01', stage: 'promoted' })
    expect((await saveRole(db, role('a'), snapshot('a'))).id).toBe('a')
    expect((await allRoles(db)).map(({ id }) => id)).toEqual(['a'])
  })

  it('does not show a record that is broken, and shows the others', async () => {
    await saveRole(db, role('a'), snapshot('a'))
    await db.put('roles', { id: 'x', key: 'x', savedAt: '2026-01-01', stage: 'promoted' })
    expect((await allRoles(db)).map(({ id }) => id)).toEqual(['a'])
  })
})

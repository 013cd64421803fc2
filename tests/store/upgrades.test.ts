import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { openRoleglass } from '../../lib/store/database'
import { allRoles } from '../../lib/store/roles'
import { upgradeSteps } from '../../lib/store/upgrades'
import { role } from './fixtures'

/** A database as version 1 wrote it, spelled out here so that a change of step 1 is noticed. */
const makeVersion1 = async (name: string): Promise<void> => {
  const db = await openDB(name, 1, {
    upgrade: db => {
      const roles = db.createObjectStore('roles', { keyPath: 'id' })
      roles.createIndex('key', 'key', { unique: true })
      roles.createIndex('savedAt', 'savedAt')
      db.createObjectStore('snapshots', { keyPath: 'role' })
      db.createObjectStore('notes', { keyPath: 'id' })
      db.createObjectStore('single')
    },
  })
  await db.put('roles', role('kept'))
  db.close()
}

describe('the database', () => {
  it.each([[1, makeVersion1]])('opens one of version %i with what it held', async (version, make) => {
    await make(`version-${version}`)
    const db = await openRoleglass(`version-${version}`)
    expect(db.version).toBe(upgradeSteps.length)
    expect([...db.objectStoreNames]).toEqual(['notes', 'roles', 'single', 'snapshots'])
    expect((await allRoles(db)).map(({ id }) => id)).toEqual(['kept'])
  })
})

import type { IDBPDatabase } from 'idb'
import type { RoleglassSchema } from './schema'

/** Step n takes a database from version n to n + 1. A step, once released, is never edited: add another. */
export const upgradeSteps: readonly ((db: IDBPDatabase<RoleglassSchema>) => void)[] = [
  db => {
    const roles = db.createObjectStore('roles', { keyPath: 'id' })
    roles.createIndex('key', 'key', { unique: true })
    roles.createIndex('savedAt', 'savedAt')
    db.createObjectStore('snapshots', { keyPath: 'role' })
    db.createObjectStore('notes', { keyPath: 'id' })
    db.createObjectStore('single')
  },
]

import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import * as z from 'zod/mini'
import type { RoleglassSchema } from './schema'

type Step = (db: IDBPDatabase<RoleglassSchema>, tx: IDBPTransaction<RoleglassSchema, StoreNames<RoleglassSchema>[], 'versionchange'>) => void

/** Takes a part out of the settings that nothing reads any more. A request that fails aborts the upgrade by itself. */
const withoutSetting = (tx: Parameters<Step>[1], name: string): void => {
  const store = tx.objectStore('single')
  const drop = async (): Promise<void> => {
    const settings = z.safeParse(z.record(z.string(), z.unknown()), await store.get('settings'))
    if (!settings.success) return
    const { [name]: _dropped, ...rest } = settings.data
    await store.put(rest, 'settings')
  }
  void drop().catch(() => undefined)
}

/** Step n takes a database from version n to n + 1. A step, once released, is never edited: add another. */
export const upgradeSteps: readonly Step[] = [
  db => {
    const roles = db.createObjectStore('roles', { keyPath: 'id' })
    roles.createIndex('key', 'key', { unique: true })
    roles.createIndex('savedAt', 'savedAt')
    db.createObjectStore('snapshots', { keyPath: 'role' })
    db.createObjectStore('notes', { keyPath: 'id' })
    db.createObjectStore('single')
  },
  (db, tx) => {
    db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true })
    const seen = db.createObjectStore('seen', { keyPath: 'at' })
    seen.createIndex('last', 'last')
    seen.createIndex('employer', 'trace.employer')
    seen.createIndex('title', 'trace.title')
    withoutSetting(tx, 'welcomed')
  },
  db => {
    db.createObjectStore('packs', { keyPath: 'id' })
    db.createObjectStore('packNotes', { keyPath: ['generation', 'note.id'] }).createIndex('employers', 'employers', { multiEntry: true })
  },
  db => {
    db.createObjectStore('drafts', { keyPath: 'at' })
  },
]

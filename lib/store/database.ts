import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { upgradeSteps } from './upgrades'

/**
 * What lies in IndexedDB. Values are `unknown` on purpose: whatever comes out is parsed with its schema at the door
 * (see parsed.ts), because an older version or a broken disk may have written it.
 * roles: by id, one a job (unique index `key`). snapshots: by the id of their role. notes: by id.
 * single: the one profile under 'profile', the settings under 'settings'.
 */
export interface RoleglassSchema extends DBSchema {
  roles: { key: string; value: unknown; indexes: { key: string; savedAt: string } }
  snapshots: { key: string; value: unknown }
  notes: { key: string; value: unknown }
  single: { key: 'profile' | 'settings'; value: unknown }
}
export type Database = IDBPDatabase<RoleglassSchema>

export const DATABASE_NAME = 'roleglass'

/**
 * Opens the database, stepping it up one version at a time; a step that fails stops the upgrade and the browser keeps the
 * old data. Gives way when a newer version of the extension wants to upgrade. Throws what IndexedDB throws (disk full,
 * storage switched off): callers at the entrypoints tell it.
 */
export const openRoleglass = (name: string = DATABASE_NAME): Promise<Database> =>
  openDB<RoleglassSchema>(name, upgradeSteps.length, {
    upgrade: (db, from) => {
      for (const step of upgradeSteps.slice(from)) step(db)
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })

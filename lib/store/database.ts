import { openDB, type IDBPDatabase } from 'idb'
import type { RoleglassSchema } from './schema'
import { upgradeSteps } from './upgrades'

/** The open database. */
export type Database = IDBPDatabase<RoleglassSchema>

export const DATABASE_NAME = 'roleglass'

/**
 * Opens the database, stepping it up one version at a time; a step that fails stops the upgrade and the browser keeps the
 * old data. Gives way when a newer version of the extension wants to upgrade, or when the browser closes it; then `onGone`
 * says that it must be opened again. Throws what IndexedDB throws (disk full,
 * storage switched off): callers at the entrypoints tell it.
 */
export const openRoleglass = (name: string = DATABASE_NAME, onGone: () => void = () => undefined): Promise<Database> =>
  openDB<RoleglassSchema>(name, upgradeSteps.length, {
    upgrade: (db, from, _to, tx) => {
      // An upgrade that is aborted is told by openDB; this promise of idb's would tell it a second time, to nobody.
      tx.done.catch(() => undefined)
      for (const step of upgradeSteps.slice(from)) step(db, tx)
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      onGone()
    },
    terminated: onGone,
  })

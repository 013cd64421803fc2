import type { IDBPTransaction } from 'idb'
import { Role, Snapshot } from '../roles/role'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed, parsedAll } from './parsed'
import type { RoleglassSchema } from './schema'

/** A role taken out of the store, whole, so that it can be put back. */
export type Deleted = { role: Role; snapshot?: Snapshot }

/** Two jobs of one key stand under the key itself and under it with a number ("…#2"), so that neither hides the other. */
const keyAmong = (key: string, nth: number): string => (nth === 1 ? key : `${key}#${nth}`)
const MOST_OF_ONE_KEY = 50

/** Whether an earlier role of the same key is of the same job. */
type IsSame = (earlier: Role) => boolean
const always: IsSame = () => true

/** A transaction that may write roles and pages. */
type Saving = IDBPTransaction<RoleglassSchema, ('roles' | 'snapshots')[], 'readwrite'>

/** Puts a role where its job has none, and answers the role that stands there then: this one, or the earlier one of the same job. */
const putUnlessThere = async (tx: Saving, role: Role, snapshot: Snapshot | undefined, isSame: IsSame): Promise<Role> => {
  const roles = tx.objectStore('roles')
  const base = role.key.replace(/#\d{1,2}$/, '')
  for (let nth = 1; ; nth++) {
    const key = keyAmong(base, nth)
    const there = await roles.index('key').getKey(key)
    const earlier = there === undefined ? undefined : parsed(Role, await roles.get(there))
    if (earlier && (nth === MOST_OF_ONE_KEY || isSame(earlier))) return earlier
    if (earlier) continue
    // A broken record under this job's key can be shown by nothing, and would keep the job from being saved for ever.
    if (there !== undefined) await roles.delete(there)
    const placed = { ...role, key }
    await roles.put(placed)
    if (snapshot) await tx.objectStore('snapshots').put(snapshot)
    return placed
  }
}

/**
 * Saves a role and its snapshot in one transaction; resolves only when both are on disk. A job that is saved already is
 * left as it is, and that earlier role comes back (compare its id to tell): saving twice is saving once. Where `isSame` says that
 * an earlier role of the same key is of another job, the new one gets a key of its own.
 */
export const saveRole = async (db: Database, role: Role, snapshot: Snapshot, isSame: IsSame = always): Promise<Role> => {
  const tx = db.transaction(['roles', 'snapshots'], 'readwrite', { durability: 'strict' })
  const saved = await putUnlessThere(tx, role, snapshot, isSame)
  await tx.done
  if (saved.id === role.id) tellChange('roles')
  return saved
}

/** So many records are read and checked at once: a few milliseconds, so that a page that reads thousands still answers in between. */
const A_BATCH = 20

/**
 * All saved roles, latest first. They are read in batches, each a task of its own; `onProgress` is told how many of how many are read.
 * A role that is saved meanwhile may be missing: its saving is told as a change.
 */
export const allRoles = async (db: Database, onProgress?: (done: number, of: number) => void): Promise<Role[]> => {
  const keys = await db.getAllKeysFromIndex('roles', 'savedAt')
  const byId = new Map<string, Role>()
  const ids = keys.toSorted()
  for (let done = 0; done < ids.length; done += A_BATCH) {
    const batch = ids.slice(done, done + A_BATCH)
    const [first, last] = [batch[0], batch.at(-1)]
    if (first === undefined || last === undefined) break
    for (const role of parsedAll(Role, await db.getAll('roles', IDBKeyRange.bound(first, last)))) byId.set(role.id, role)
    onProgress?.(done + batch.length, ids.length)
  }
  return keys.reverse().flatMap(key => byId.get(key) ?? [])
}

export const roleById = async (db: Database, id: string): Promise<Role | undefined> => parsed(Role, await db.get('roles', id))

/** The roles of the jobs that `key` names (posting/identity), the one saved first first; almost always one at most. */
export const rolesByKey = async (db: Database, key: string): Promise<Role[]> => {
  const found = parsedAll(Role, await db.getAllFromIndex('roles', 'key', IDBKeyRange.bound(key, `${key}#\uffff`)))
  return found.filter(role => role.key === key || role.key.startsWith(`${key}#`)).sort((a, b) => a.savedAt.localeCompare(b.savedAt))
}

/** The page as it was when the role was saved. */
export const snapshotOf = async (db: Database, roleId: string): Promise<Snapshot | undefined> =>
  parsed(Snapshot, await db.get('snapshots', roleId))

/** Changes stage or remark; a new stage is added to the history at `at` (ISO 8601). Undefined where there is no such role. */
export const changeRole = async (
  db: Database, id: string, change: Partial<Pick<Role, 'stage' | 'remark'>>, at: string = new Date().toISOString(),
): Promise<Role | undefined> => {
  const tx = db.transaction('roles', 'readwrite', { durability: 'strict' })
  const role = parsed(Role, await tx.store.get(id))
  if (!role) return undefined
  const staged = change.stage !== undefined && change.stage !== role.stage
  const changed: Role = {
    ...role,
    ...change,
    history: staged && change.stage ? [...role.history, { stage: change.stage, at }] : role.history,
  }
  await tx.store.put(changed)
  await tx.done
  tellChange('roles')
  return changed
}

/** Takes a role and its snapshot out; what comes back can be handed to restoreRole. */
export const deleteRole = async (db: Database, id: string): Promise<Deleted | undefined> => {
  const tx = db.transaction(['roles', 'snapshots'], 'readwrite', { durability: 'strict' })
  const role = parsed(Role, await tx.objectStore('roles').get(id))
  const snapshot = parsed(Snapshot, await tx.objectStore('snapshots').get(id))
  await tx.objectStore('roles').delete(id)
  await tx.objectStore('snapshots').delete(id)
  await tx.done
  tellChange('roles')
  return role && { role, ...(snapshot && { snapshot }) }
}

/** Puts a deleted role back as it was. Where the same job was saved anew meanwhile, that newer role stays. */
export const restoreRole = async (db: Database, { role, snapshot }: Deleted, isSame: IsSame = always): Promise<void> => {
  const tx = db.transaction(['roles', 'snapshots'], 'readwrite', { durability: 'strict' })
  await putUnlessThere(tx, role, snapshot, isSame)
  await tx.done
  tellChange('roles')
}

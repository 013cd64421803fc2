import { Role, Snapshot } from '../roles/role'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed, parsedAll } from './parsed'

/** A role taken out of the store, whole, so that it can be put back. */
export type Deleted = { role: Role; snapshot?: Snapshot }

/**
 * Saves a role and its snapshot in one transaction; resolves only when both are on disk. A job that is saved already is
 * left as it is, and that earlier role comes back (compare its id to tell): saving twice is saving once.
 */
export const saveRole = async (db: Database, role: Role, snapshot: Snapshot): Promise<Role> => {
  const tx = db.transaction(['roles', 'snapshots'], 'readwrite', { durability: 'strict' })
  const earlier = parsed(Role, await tx.objectStore('roles').index('key').get(role.key))
  if (!earlier) {
    // A broken record under this job's key can be shown by nothing, and would keep the job from being saved for ever.
    const broken = await tx.objectStore('roles').index('key').getKey(role.key)
    if (broken !== undefined) await tx.objectStore('roles').delete(broken)
    await tx.objectStore('roles').put(role)
    await tx.objectStore('snapshots').put(snapshot)
  }
  await tx.done
  if (!earlier) tellChange('roles')
  return earlier ?? role
}

/** All saved roles, latest first. */
export const allRoles = async (db: Database): Promise<Role[]> =>
  parsedAll(Role, await db.getAllFromIndex('roles', 'savedAt')).reverse()

export const roleById = async (db: Database, id: string): Promise<Role | undefined> => parsed(Role, await db.get('roles', id))

/** The role of the job that `key` names (posting/identity). */
export const roleByKey = async (db: Database, key: string): Promise<Role | undefined> =>
  parsed(Role, await db.getFromIndex('roles', 'key', key))

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

/** Puts a deleted role back as it was. Where the job was saved anew meanwhile, that newer role stays. */
export const restoreRole = async (db: Database, { role, snapshot }: Deleted): Promise<void> => {
  const tx = db.transaction(['roles', 'snapshots'], 'readwrite', { durability: 'strict' })
  if ((await tx.objectStore('roles').index('key').get(role.key)) === undefined) {
    await tx.objectStore('roles').put(role)
    if (snapshot) await tx.objectStore('snapshots').put(snapshot)
  }
  await tx.done
  tellChange('roles')
}

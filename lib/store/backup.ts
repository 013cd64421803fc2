import * as z from 'zod/mini'
import { CorrectedJob } from '../posting/correction'
import { Seen } from '../posting/seen'
import { Note } from '../notes/note'
import { Profile } from '../profile/profile'
import { failed, ok, type Result } from '../result'
import { Role, Snapshot } from '../roles/role'
import { allNotes } from './notes'
import { tellChange } from './changes'
import { allCorrected } from './corrections'
import type { Database } from './database'
import { parsedAll } from './parsed'
import { loadProfile } from './profile'
import { allRoles } from './roles'
import { Settings } from './settings'
import { allSeen, MOST_SEEN } from './seen'
import { loadSettings } from './settings-store'

const ALL = ['roles', 'snapshots', 'notes', 'corrections', 'seen', 'single'] as const

/** What is written; 1 came before corrections and what was looked at. */
const VERSION = 2

/** Everything we keep, as one JSON file. `version` is the file's own, raised when the shape changes. */
export const Backup = z.object({
  format: z.literal('roleglass-backup'),
  version: z.union([z.literal(1), z.literal(VERSION)]),
  exportedAt: z.string(),
  profile: z.optional(Profile),
  settings: Settings,
  roles: z.array(Role),
  snapshots: z.array(Snapshot),
  notes: z.array(Note),
  corrections: z.optional(z.array(CorrectedJob)),
  seen: z.optional(z.array(Seen)),
})
export type Backup = z.infer<typeof Backup>

/** Everything in the store; `now` is an ISO 8601 moment. */
export const exportAll = async (db: Database, now: string): Promise<Backup> => {
  const profile = await loadProfile(db)
  return {
    format: 'roleglass-backup',
    version: VERSION,
    exportedAt: now,
    ...(profile && { profile }),
    settings: await loadSettings(db),
    roles: await allRoles(db),
    snapshots: parsedAll(Snapshot, await db.getAll('snapshots')),
    notes: await allNotes(db),
    corrections: await allCorrected(db),
    seen: await allSeen(db),
  }
}

/** What is in an untrusted file, or why it cannot be taken in. */
export const parseBackup = (json: unknown): Result<Backup> => {
  const head = z.safeParse(z.object({ format: z.literal('roleglass-backup'), version: z.number() }), json)
  if (!head.success) return failed('This is not an export of this extension. Choose a file that "Export everything" wrote.')
  if (head.data.version > VERSION) return failed('This export was written by a newer version. Update the extension, then import it again.')
  const result = z.safeParse(Backup, json)
  if (result.success) return ok(result.data)
  const issue = result.error.issues[0]
  return failed(`This export is damaged at ${issue?.path.join('.') || 'its top'}. Nothing was imported.`)
}

/**
 * Takes a backup in, all or nothing. What has the same id is replaced, what the file does not name stays. A job that is
 * saved already under another id stays as it is and is not counted; so do its corrections, and what is remembered of it.
 */
export const importAll = async (db: Database, json: unknown): Promise<Result<{ roles: number; notes: number; profile: boolean }>> => {
  const backup = parseBackup(json)
  if (!backup.ok) return backup
  const { roles, snapshots, notes, profile, settings, corrections = [], seen = [] } = backup.value
  const tx = db.transaction(ALL, 'readwrite', { durability: 'strict' })
  const taken = new Set<string>()
  for (const role of roles) {
    const id = await tx.objectStore('roles').index('key').getKey(role.key)
    if (id !== undefined && id !== role.id) continue
    await tx.objectStore('roles').put(role)
    taken.add(role.id)
  }
  for (const snapshot of snapshots) if (taken.has(snapshot.role)) await tx.objectStore('snapshots').put(snapshot)
  for (const note of notes) await tx.objectStore('notes').put(note)
  for (const job of corrections) {
    const id = await tx.objectStore('corrections').index('keys').getKey(job.keys[0] ?? '')
    if (id === undefined || id === job.id) await tx.objectStore('corrections').put(job)
  }
  const room = MOST_SEEN - (await tx.objectStore('seen').count())
  for (const one of seen.slice(0, Math.max(0, room))) if ((await tx.objectStore('seen').getKey(one.at)) === undefined) await tx.objectStore('seen').put(one)
  if (profile) await tx.objectStore('single').put(profile, 'profile')
  await tx.objectStore('single').put(settings, 'settings')
  await tx.done
  tellChange('all')
  return ok({ roles: taken.size, notes: notes.length, profile: profile !== undefined })
}

/** Deletes everything we keep. Only an export made before brings it back. */
export const wipeAll = async (db: Database): Promise<void> => {
  const tx = db.transaction(ALL, 'readwrite', { durability: 'strict' })
  await Promise.all([...ALL.map(name => tx.objectStore(name).clear()), tx.done])
  tellChange('all')
}

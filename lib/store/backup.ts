import * as z from 'zod/mini'
import { CorrectedJob } from '../posting/correction'
import { Seen } from '../posting/seen'
import { Note } from '../notes/note'
import { Profile } from '../profile/profile'
import { Sharing } from '../notes/pack/sharing'
import { Subscription } from '../notes/pack/subscription'
import { mergedWords, noWords, OwnWords } from '../skills/own-words'
import { failed, ok, type Result } from '../result'
import { Role, Snapshot } from '../roles/role'
import { allNotes } from './notes'
import { tellChange } from './changes'
import { allCorrected } from './corrections'
import type { Database } from './database'
import { parsed, parsedAll } from './parsed'
import { loadProfile } from './profile'
import { allRoles } from './roles'
import { Settings } from './settings'
import { allSeen, MOST_SEEN } from './seen'
import { allPacks } from './packs'
import { loadSharing } from './sharing'
import { loadSettings } from './settings-store'
import { loadVocabulary } from './vocabulary'

const TAKEN = ['roles', 'snapshots', 'notes', 'corrections', 'seen', 'packs', 'single'] as const
const ALL = [...TAKEN, 'packNotes', 'drafts'] as const

/** What is written; 1 came before corrections and what was looked at, 2 before packs and sharing. */
const VERSION = 3

/**
 * Everything we keep, as one JSON file. `version` is the file's own, raised when the shape changes. `packs` are subscriptions
 * without their notes, which are taken from where they came from again. `sharing` has the person's own private key.
 */
export const Backup = z.object({
  format: z.literal('roleglass-backup'),
  version: z.union([z.literal(1), z.literal(2), z.literal(VERSION)]),
  exportedAt: z.string(),
  profile: z.optional(Profile),
  settings: Settings,
  roles: z.array(Role),
  snapshots: z.array(Snapshot),
  notes: z.array(Note),
  corrections: z.optional(z.array(CorrectedJob)),
  seen: z.optional(z.array(Seen)),
  packs: z.optional(z.array(Subscription)),
  sharing: z.optional(Sharing),
  vocabulary: z.optional(OwnWords),
})
export type Backup = z.infer<typeof Backup>

/** A subscription as it is before its notes were taken; what it knows of key and version stays, so that nothing older or foreign gets in. */
const bare = ({ etag: _etag, trouble: _trouble, loading: _loading, ...pack }: Subscription): Subscription => ({ ...pack, generation: '' })

/** Everything in the store; `now` is an ISO 8601 moment. */
export const exportAll = async (db: Database, now: string): Promise<Backup> => {
  const profile = await loadProfile(db)
  const vocabulary = await loadVocabulary(db)
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
    packs: (await allPacks(db)).map(bare),
    sharing: await loadSharing(db),
    ...(vocabulary && { vocabulary }),
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

/** How much was taken in. `packs` are those whose notes have to be taken again. */
export type Imported = { roles: number; notes: number; profile: boolean; packs: number }

/** The subscriptions of a file that are not here: by id, address, or key and name. */
const newPacks = (here: readonly Subscription[], packs: readonly Subscription[]): Subscription[] =>
  packs.filter(({ id, address, key, manifest }) => !here.some(one => one.id === id || (address !== undefined && one.address === address) || (one.key === key && one.manifest.name === manifest.name))).map(bare)

/** What is known of sharing once a file's was taken in. */
const mergedSharing = (here: Sharing | undefined, file: Sharing): Sharing => {
  if (!here?.keys) return { ...file, shared: [...(here?.shared ?? []), ...file.shared] }
  if (here.keys.publicKey !== file.keys?.publicKey) return here
  return { ...here, shared: [...here.shared, ...file.shared.filter(({ id }) => !here.shared.some(one => one.id === id))] }
}

/**
 * Takes a backup in, all or nothing. What has the same id is replaced, what the file does not name stays. A job that is
 * saved already under another id stays as it is and is not counted; so do its corrections, and what is remembered of it. A pack that is here already
 * stays as it is, and so does what was added to the vocabulary; of one skill the file's change counts. Own keys are taken only where there are none, as what was shared is taken back with the key it was signed with.
 */
export const importAll = async (db: Database, json: unknown): Promise<Result<Imported>> => {
  const backup = parseBackup(json)
  if (!backup.ok) return backup
  const { roles, snapshots, notes, profile, settings, corrections = [], seen = [], packs = [], sharing, vocabulary } = backup.value
  const tx = db.transaction(TAKEN, 'readwrite', { durability: 'strict' })
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
  const fresh = newPacks(parsedAll(Subscription, await tx.objectStore('packs').getAll()), packs)
  for (const pack of fresh) await tx.objectStore('packs').put(pack)
  if (sharing) await tx.objectStore('single').put(mergedSharing(parsed(Sharing, await tx.objectStore('single').get('sharing')), sharing), 'sharing')
  if (vocabulary) await tx.objectStore('single').put(mergedWords(parsed(OwnWords, await tx.objectStore('single').get('vocabulary')) ?? noWords(), vocabulary), 'vocabulary')
  await tx.done
  tellChange('all')
  return ok({ roles: taken.size, notes: notes.length, profile: profile !== undefined, packs: fresh.length })
}

/** Deletes everything we keep. Only an export made before brings it back. */
export const wipeAll = async (db: Database): Promise<void> => {
  const tx = db.transaction(ALL, 'readwrite', { durability: 'strict' })
  await Promise.all([...ALL.map(name => tx.objectStore(name).clear()), tx.done])
  tellChange('all')
}

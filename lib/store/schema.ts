import type { DBSchema } from 'idb'

/**
 * What lies in IndexedDB. Values are `unknown` on purpose: whatever comes out is parsed with its schema at the door
 * (see parsed.ts), because an older version or a broken disk may have written it.
 * roles: by id, one a job (unique index `key`). snapshots: by the id of their role. notes: by id.
 * corrections: by id; `keys` are the jobs and addresses one is known by. seen: by address, with the keys of employer and title;
 * `last` is when it was last looked at.
 * packs: subscriptions by id. packNotes: the notes of packs, by generation and id; `employers` are "generation|key", so that
 * one look-up finds an employer's notes in one pack.
 * drafts: what was begun in a form and not saved, by where.
 * single: the one profile under 'profile', the settings under 'settings', own keys and what was shared under 'sharing', what the person changed in
 * the vocabulary of skills under 'vocabulary'.
 */
export interface RoleglassSchema extends DBSchema {
  roles: { key: string; value: unknown; indexes: { key: string; savedAt: string } }
  snapshots: { key: string; value: unknown }
  notes: { key: string; value: unknown }
  corrections: { key: string; value: unknown; indexes: { keys: string } }
  seen: { key: string; value: unknown; indexes: { last: string; employer: string; title: string } }
  packs: { key: string; value: unknown }
  drafts: { key: string; value: unknown }
  packNotes: { key: [string, string]; value: unknown; indexes: { employers: string } }
  single: { key: 'profile' | 'settings' | 'sharing' | 'vocabulary'; value: unknown }
}

import type { KeyPair } from '../notes/pack/keys'
import { Sharing, type Shared } from '../notes/pack/sharing'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed } from './parsed'

const KEY = 'sharing'
const none = (): Sharing => ({ shared: [] })

/** The person's own keys and what was shared. */
export const loadSharing = async (db: Database): Promise<Sharing> => parsed(Sharing, await db.get('single', KEY)) ?? none()

const changeSharing = async (db: Database, change: (now: Sharing) => Sharing): Promise<Sharing> => {
  const tx = db.transaction('single', 'readwrite', { durability: 'strict' })
  const next = change(parsed(Sharing, await tx.store.get(KEY)) ?? none())
  await tx.store.put(next, KEY)
  await tx.done
  tellChange('packs')
  return next
}

/** The person's own keys; `fresh` become them where there are none, also when two pages ask at once. */
export const ownKeys = async (db: Database, fresh: () => Promise<KeyPair>): Promise<KeyPair> => {
  const there = (await loadSharing(db)).keys
  if (there) return there
  const made = await fresh()
  return (await changeSharing(db, now => ({ ...now, keys: now.keys ?? made }))).keys ?? made
}

/** Remembers that a note was shared, in place of what was remembered of the same shared id. */
export const rememberShared = async (db: Database, one: Shared): Promise<void> =>
  void (await changeSharing(db, now => ({ ...now, shared: [...now.shared.filter(({ id }) => id !== one.id), one] })))

/** Forgets that something was shared; afterwards nobody can take it back. What comes back can be handed to rememberShared. */
export const forgetShared = async (db: Database, id: string): Promise<Shared | undefined> => {
  const before = (await loadSharing(db)).shared.find(one => one.id === id)
  await changeSharing(db, now => ({ ...now, shared: now.shared.filter(one => one.id !== id) }))
  return before
}

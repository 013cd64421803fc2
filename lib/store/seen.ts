import { Seen } from '../posting/seen'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed, parsedAll } from './parsed'

/** So many jobs are remembered; with more, those not looked at for longest are forgotten. */
export const MOST_SEEN = 5_000

/** What is remembered of a job; `key` as in posting/identity. */
export const seenByKey = async (db: Database, key: string): Promise<Seen | undefined> => parsed(Seen, await db.get('seen', key))

/** How many jobs are remembered. */
export const countSeen = (db: Database): Promise<number> => db.count('seen')

/** Remembers one more look at a job; `look` gets what is remembered of it so far, and answers undefined where there is nothing to remember. */
export const rememberSeen = async (db: Database, key: string, look: (before: Seen | undefined) => Seen | undefined, most = MOST_SEEN): Promise<void> => {
  const tx = db.transaction('seen', 'readwrite')
  const next = look(parsed(Seen, await tx.store.get(key)))
  if (next) await tx.store.put(next)
  let over = (await tx.store.count()) - most
  for (let oldest = await tx.store.index('last').openKeyCursor(); oldest && over > 0; oldest = await oldest.continue()) {
    await tx.store.delete(oldest.primaryKey)
    over--
  }
  await tx.done
  tellChange('seen')
}

/** All that is remembered, latest first. */
export const allSeen = async (db: Database): Promise<Seen[]> => parsedAll(Seen, await db.getAllFromIndex('seen', 'last')).reverse()

/** Forgets all of it; what comes back can be handed to putBackSeen. */
export const forgetSeen = async (db: Database): Promise<Seen[]> => {
  const tx = db.transaction('seen', 'readwrite', { durability: 'strict' })
  const all = parsedAll(Seen, await tx.store.getAll())
  await tx.store.clear()
  await tx.done
  tellChange('seen')
  return all
}

/** Puts back what was forgotten; a job that was looked at again meanwhile stays as it is. */
export const putBackSeen = async (db: Database, all: readonly Seen[]): Promise<void> => {
  const tx = db.transaction('seen', 'readwrite', { durability: 'strict' })
  for (const seen of all) if ((await tx.store.getKey(seen.key)) === undefined) await tx.store.put(seen)
  await tx.done
  tellChange('seen')
}

import { Seen } from '../posting/seen'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed, parsedAll } from './parsed'

/** So many pages are remembered; with more, those not looked at for longest are forgotten. */
export const MOST_SEEN = 5_000
/** Of an employer or a title more than this is not looked through. */
const MOST_ALIKE = 300

/** The remembered pages that may be about one job: at this address, by this employer, under this title (keys as in posting/identity, '' where not known). */
export const seenLike = async (db: Database, { at, employer, title }: { at: string; employer: string; title: string }): Promise<Seen[]> => {
  const found = await Promise.all([
    db.get('seen', at).then(one => (one === undefined ? [] : [one])),
    employer === '' ? [] : db.getAllFromIndex('seen', 'employer', employer, MOST_ALIKE),
    title === '' ? [] : db.getAllFromIndex('seen', 'title', title, MOST_ALIKE),
  ])
  const all = parsedAll(Seen, found.flat())
  return all.filter((one, i) => all.findIndex(other => other.at === one.at) === i)
}

/** How many pages are remembered. */
export const countSeen = (db: Database): Promise<number> => db.count('seen')

/** Remembers one more look at an address; `look` gets what is remembered of it so far, and answers undefined where there is nothing to remember. */
export const rememberSeen = async (db: Database, at: string, look: (before: Seen | undefined) => Seen | undefined, most = MOST_SEEN): Promise<void> => {
  const tx = db.transaction('seen', 'readwrite')
  const next = look(parsed(Seen, await tx.store.get(at)))
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

/** Puts back what was forgotten; a page that was looked at again meanwhile stays as it is. */
export const putBackSeen = async (db: Database, all: readonly Seen[]): Promise<void> => {
  const tx = db.transaction('seen', 'readwrite', { durability: 'strict' })
  for (const seen of all) if ((await tx.store.getKey(seen.at)) === undefined) await tx.store.put(seen)
  await tx.done
  tellChange('seen')
}

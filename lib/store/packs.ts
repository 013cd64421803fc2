import * as z from 'zod/mini'
import { PackNote, type Change } from '../notes/pack/lines'
import { Subscription } from '../notes/pack/subscription'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed, parsedAll } from './parsed'

/** A pack's note as it lies here. `employers`: what it is looked up by, each "generation|key". */
const Row = z.object({ generation: z.string(), employers: z.array(z.string()), note: PackNote })
type Row = z.infer<typeof Row>

/** How many notes go into one transaction: some milliseconds' worth, so that nothing else waits. */
const AT_ONCE = 100

const rowOf = (generation: string, note: PackNote, keys: readonly string[]): Row => ({ generation, employers: keys.map(key => `${generation}|${key}`), note })

/** All subscriptions, oldest first. */
export const allPacks = async (db: Database): Promise<Subscription[]> =>
  parsedAll(Subscription, await db.getAll('packs')).sort((a, b) => a.addedAt.localeCompare(b.addedAt))

/** One subscription. */
export const packById = async (db: Database, id: string): Promise<Subscription | undefined> => parsed(Subscription, await db.get('packs', id))

/** Adds or replaces a subscription; from here on its `generation` counts. */
export const savePack = async (db: Database, pack: Subscription): Promise<void> => {
  await db.put('packs', pack)
  tellChange('packs')
}

/** Changes a subscription that is still there; one taken out meanwhile stays out. */
export const changePack = async (db: Database, id: string, change: (pack: Subscription) => Subscription): Promise<Subscription | undefined> => {
  const tx = db.transaction('packs', 'readwrite')
  const pack = parsed(Subscription, await tx.store.get(id))
  const next = pack && change(pack)
  if (next) await tx.store.put(next)
  await tx.done
  if (next) tellChange('packs')
  return next
}

/** Writes notes under a generation that nothing refers to yet, a slice a transaction. `keysOf` says what a note is looked up by. */
export const writePackNotes = async (db: Database, generation: string, notes: readonly PackNote[], keysOf: (note: PackNote) => readonly string[]): Promise<void> => {
  for (let at = 0; at < notes.length; at += AT_ONCE) {
    const tx = db.transaction('packNotes', 'readwrite')
    for (const note of notes.slice(at, at + AT_ONCE)) void tx.store.put(rowOf(generation, note, keysOf(note)))
    await tx.done
  }
}

/** All notes of a generation, a slice at a time. */
export async function* packNotesOf(db: Database, generation: string): AsyncGenerator<PackNote[]> {
  let after: IDBValidKey = [generation]
  for (;;) {
    const values: unknown[] = await db.getAll('packNotes', IDBKeyRange.bound(after, [generation, []], true), AT_ONCE)
    const rows = parsedAll(Row, values)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(({ note }) => note)
    after = [generation, last.note.id]
  }
}

/** Takes changes in among a generation's notes, and says how many notes it has then. All of it or nothing. */
export const applyPackChanges = async (db: Database, generation: string, changes: readonly Change[], keysOf: (note: PackNote) => readonly string[], expected: number): Promise<boolean> => {
  const tx = db.transaction('packNotes', 'readwrite', { durability: 'strict' })
  for (const [nth, change] of changes.entries()) {
    const done = 'put' in change ? tx.store.put(rowOf(generation, change.put, keysOf(change.put))) : tx.store.delete([generation, change.withdraw])
    // Waiting for one now and then lets other work in between, and keeps the transaction alive.
    if (nth % AT_ONCE === AT_ONCE - 1) await done
  }
  const count = await tx.store.count(IDBKeyRange.bound([generation], [generation, []]))
  if (count === expected) {
    await tx.done
    return true
  }
  tx.abort()
  await tx.done.catch(() => undefined)
  return false
}

/** A pack's notes on an employer, by any of its keys; broken ones are left out. */
export const packNotesOn = async (db: Database, generation: string, keys: readonly string[], most = 200): Promise<PackNote[]> => {
  const found = await Promise.all(keys.map(key => db.getAllFromIndex('packNotes', 'employers', `${generation}|${key}`, most)))
  const rows = parsedAll(Row, found.flat()).map(({ note }) => note)
  return rows.filter((note, i) => rows.findIndex(({ id }) => id === note.id) === i)
}

/** Removes rows that no subscription refers to: an old version's, or a load's that was cut off. Nothing may be writing a new generation meanwhile. */
export const sweepPackNotes = async (db: Database): Promise<void> => {
  const used = new Set((await allPacks(db)).map(({ generation }) => generation))
  let from: IDBValidKey = []
  for (;;) {
    const next: [string, string][] = await db.getAllKeys('packNotes', IDBKeyRange.lowerBound(from, true), 1)
    const generation = next[0]?.[0]
    if (generation === undefined) return
    if (!used.has(generation)) {
      for (;;) {
        const keys = await db.getAllKeys('packNotes', IDBKeyRange.bound([generation], [generation, []]), AT_ONCE)
        const [first, last] = [keys[0], keys.at(-1)]
        if (!first || !last) break
        await db.delete('packNotes', IDBKeyRange.bound(first, last))
      }
    }
    from = [generation, []]
  }
}

/** Takes a subscription out; its notes are swept afterwards. What comes back can be handed to savePack, until the sweep. */
export const deletePack = async (db: Database, id: string): Promise<Subscription | undefined> => {
  const pack = await packById(db, id)
  await db.delete('packs', id)
  tellChange('packs')
  return pack
}

/** Puts back what deletePack took out; false where its notes were swept meanwhile, and nothing is put back then. */
export const putBackPack = async (db: Database, pack: Subscription): Promise<boolean> => {
  const count = await db.count('packNotes', IDBKeyRange.bound([pack.generation], [pack.generation, []]))
  if (pack.generation !== '' && count !== pack.manifest.notes) return false
  await savePack(db, pack)
  return true
}

/** One note of a pack, by its own id. */
export const packNoteById = async (db: Database, generation: string, id: string): Promise<PackNote | undefined> =>
  parsed(Row, await db.get('packNotes', [generation, id]))?.note

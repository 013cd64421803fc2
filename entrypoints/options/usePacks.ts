import { useCallback, useEffect, useState } from 'react'
import browser from 'webextension-polyfill'
import type { PackShown } from '../../components/packs/PackCard'
import type { Coming } from '../../components/packs/Subscribe'
import { fingerprint } from '../../lib/notes/pack/keys'
import type { Subscription } from '../../lib/notes/pack/subscription'
import { onChange } from '../../lib/store/changes'
import type { Database } from '../../lib/store/database'
import { allPacks, packNoteById } from '../../lib/store/packs'
import { LOADS, loadsIn, type PackLoad } from '../background/pack-loads'
import { store } from '../background/store'
import type { Attempt } from './useKept'

/** How much of a fingerprint names a person in a list. */
const SHORT = 9

const shownOf = async (db: Database, pack: Subscription): Promise<PackShown> => ({
  pack,
  fingerprint: await fingerprint(pack.key),
  notes: await Promise.all(pack.mutedNotes.map(async key => {
    const note = await packNoteById(db, pack.generation, key)
    return { key, words: note ? [note.employer.name, note.role].filter(Boolean).join(', ') : `a note that is not in this version (${key})` }
  })),
  people: await Promise.all(pack.mutedContributors.map(async key => ({ key, words: `the person with the key ${(await fingerprint(key)).slice(0, SHORT)}` }))),
})

/** The packs as they lie in the store, read again whenever they change; undefined until they were read once. */
export const usePacks = (attempt: Attempt): PackShown[] | undefined => {
  const [packs, setPacks] = useState<PackShown[]>()
  useEffect(() => {
    const read = () => void attempt('The packs could not be read', async db => setPacks(await Promise.all((await allPacks(db)).map(pack => shownOf(db, pack)))))
    read()
    return onChange(what => {
      if (what === 'packs' || what === 'all') read()
    })
  }, [attempt])
  return packs
}

/** The packs that the background is taking, as the browser's memory has them. */
export const usePackLoads = (stop: (address: string) => void): Coming[] => {
  const [loads, setLoads] = useState<PackLoad[]>([])
  useEffect(() => {
    let gone = false
    const take = (kept: unknown) => {
      if (!gone) setLoads(loadsIn(kept))
    }
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[LOADS]
      if (area === 'session' && change) take(change.newValue)
    }
    browser.storage.onChanged.addListener(listen)
    browser.storage.session.get(LOADS).then(kept => take(kept[LOADS])).catch(() => undefined)
    return () => {
      gone = true
      browser.storage.onChanged.removeListener(listen)
    }
  }, [])
  return loads.map(({ address, done, of, why }) => ({ from: address, done, of, why, stop: () => stop(address) }))
}

/** One note of a pack, with its pack and its giver's key as one compares it by eye; 'gone' where it is not there. */
export const usePackNote = (pack: string, note: string) => {
  type Found = { pack: Subscription; note: NonNullable<Awaited<ReturnType<typeof packNoteById>>>; giver: string | undefined }
  const [found, setFound] = useState<Found | 'gone'>()
  const read = useCallback(async () => {
    const db = await store()
    const of = (await allPacks(db)).find(({ id }) => id === pack)
    const there = of && (await packNoteById(db, of.generation, note))
    setFound(of && there ? { pack: of, note: there, giver: there.contributor === undefined ? undefined : (await fingerprint(there.contributor)).slice(0, SHORT) } : 'gone')
  }, [pack, note])
  useEffect(() => {
    const again = () => void read().catch(() => setFound('gone'))
    again()
    return onChange(what => {
      if (what === 'packs' || what === 'all') again()
    })
  }, [read])
  return found
}

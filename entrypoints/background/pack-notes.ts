import type { PackNotes } from '../../lib/notes/beside-posting'
import { domainOf } from '../../lib/notes/domain'
import { isHeard, keysOfPosting, noteOfPack } from '../../lib/notes/pick'
import type { Capture } from '../../lib/posting/capture'
import type { Posting } from '../../lib/posting/posting'
import type { Database } from '../../lib/store/database'
import { allPacks, packNotesOn } from '../../lib/store/packs'

/**
 * The notes of the person's packs on a posting's employer, as they are on this machine: nothing is asked of anybody. The page's
 * own domain counts only where no board is known there.
 */
export const packNotesFor = async (db: Database, posting: Posting, capture: Pick<Capture, 'site' | 'url'>): Promise<PackNotes> => {
  const domain = capture.site === undefined && capture.url !== undefined ? domainOf(capture.url) : undefined
  const keys = keysOfPosting(posting, domain)
  if (keys.length === 0) return { notes: [], packs: {} }
  const packs = (await allPacks(db)).filter(({ muted }) => !muted)
  const found = await Promise.all(packs.map(async pack => (await packNotesOn(db, pack.generation, keys)).filter(note => isHeard(pack, note)).map(note => noteOfPack(note, pack))))
  return { notes: found.flat(), packs: Object.fromEntries(packs.map(({ id, manifest }) => [id, manifest.name])) }
}

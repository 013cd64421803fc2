import { noWords, OwnWords } from '../skills/own-words'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed } from './parsed'

/** What the person changed in the vocabulary of skills; undefined while that is nothing. */
export const loadVocabulary = async (db: Database): Promise<OwnWords | undefined> => parsed(OwnWords, await db.get('single', 'vocabulary'))

/** Changes it, reading and writing in one transaction so that two pages cannot undo each other. Gives back what it was before. */
export const changeVocabulary = async (db: Database, change: (now: OwnWords) => OwnWords): Promise<OwnWords> => {
  const tx = db.transaction('single', 'readwrite', { durability: 'strict' })
  const now = parsed(OwnWords, await tx.store.get('vocabulary')) ?? noWords()
  await tx.store.put(change(now), 'vocabulary')
  await tx.done
  tellChange('vocabulary')
  return now
}

import type { Database } from '../../lib/store/database'
import { packNotesOf } from '../../lib/store/packs'
import { posting } from '../store/fixtures'

/** The ids of a generation's notes, in the store's order. */
export const idsIn = async (db: Database, generation: string): Promise<string[]> => {
  const ids: string[] = []
  for await (const notes of packNotesOf(db, generation)) ids.push(...notes.map(({ id }) => id))
  return ids
}

/** How many notes of packs lie in the store, whatever refers to them. */
export const rowsIn = async (db: Database): Promise<number> => (await db.getAll('packNotes')).length

/** A page without words, and a posting of an employer: what notes are looked up by. */
export const capture: { url?: string; site?: string } = {}
export const at = (company: string) => ({ ...posting('Baker'), company: { value: company, said: { words: company, source: 'text' as const } } })

/** Why something was refused; 'taken' where it was not. */
export const why = async (result: Promise<{ ok: boolean; why?: string }>): Promise<string> => {
  const { ok, why: reason } = await result
  return ok ? 'taken' : reason ?? ''
}

import * as z from 'zod/mini'
import type { Database } from './database'
import { parsedAll } from './parsed'

/**
 * What was begun in a form and not saved: `at` is where ("note #notes/new?employer=Acme"), `value` what stands in it, in the form's own shape, `keptAt` an
 * ISO 8601 moment. It lies on this machine alone: no export holds it.
 */
export const KeptDraft = z.object({ at: z.string(), keptAt: z.string(), value: z.unknown() })
export type KeptDraft = z.infer<typeof KeptDraft>

/** All drafts; broken ones are left out. */
export const allDrafts = async (db: Database): Promise<KeptDraft[]> => parsedAll(KeptDraft, await db.getAll('drafts'))

/** Keeps a draft, or puts it in the place of the one that was there. Nobody else is told: only the form's own page shows it. */
export const keepDraft = async (db: Database, draft: KeptDraft): Promise<void> => {
  await db.put('drafts', draft)
}

/** Forgets a draft: it was saved or discarded. */
export const dropDraft = async (db: Database, at: string): Promise<void> => db.delete('drafts', at)

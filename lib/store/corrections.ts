import { CorrectedJob, type Correction } from '../posting/correction'
import type { Posting } from '../posting/posting'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed, parsedAll } from './parsed'

/** The jobs of which the person corrected something, latest changed first. */
export const allCorrected = async (db: Database): Promise<CorrectedJob[]> =>
  parsedAll(CorrectedJob, await db.getAll('corrections')).sort((a, b) => b.changedAt.localeCompare(a.changedAt))

/** The corrected jobs that are known by any of these keys (posting/corrected-job says which of them is meant). */
export const correctedByKeys = async (db: Database, keys: readonly string[]): Promise<CorrectedJob[]> => {
  const found = await Promise.all(keys.map(key => db.getAllFromIndex('corrections', 'keys', key)))
  const jobs = parsedAll(CorrectedJob, found.flat())
  return jobs.filter(({ id }, i) => jobs.findIndex(other => other.id === id) === i)
}

/** A job as it was read now, the keys it is known by, and how it is told among jobs that share one of them. */
export type Meant = { id: string; keys: readonly string[]; read: Posting; among: (candidates: readonly CorrectedJob[]) => CorrectedJob | undefined }

/**
 * Changes the corrections of one job, in one transaction so that two pages cannot undo each other; with none left the job is
 * forgotten. `at` is an ISO 8601 moment. What comes back are the corrections as they were.
 */
export const changeCorrections = async (db: Database, { id, keys, read, among }: Meant, change: (now: readonly Correction[]) => readonly Correction[], at: string): Promise<Correction[]> => {
  const tx = db.transaction('corrections', 'readwrite', { durability: 'strict' })
  const found = (await Promise.all(keys.map(key => tx.store.index('keys').getAll(key)))).flat()
  const job = among(parsedAll(CorrectedJob, found))
  const before = job?.corrections ?? []
  const after = change(before)
  if (after.length > 0) await tx.store.put({ id: job?.id ?? id, keys: [...new Set([...keys, ...(job?.keys ?? [])])], changedAt: at, read, corrections: [...after] } satisfies CorrectedJob)
  else if (job) await tx.store.delete(job.id)
  await tx.done
  tellChange('corrections')
  return before
}

/** Takes all corrections of a job out; what comes back can be handed to putBackCorrected. */
export const forgetCorrected = async (db: Database, id: string): Promise<CorrectedJob | undefined> => {
  const tx = db.transaction('corrections', 'readwrite', { durability: 'strict' })
  const job = parsed(CorrectedJob, await tx.store.get(id))
  await tx.store.delete(id)
  await tx.done
  tellChange('corrections')
  return job
}

/** Puts a forgotten job's corrections back as they were. */
export const putBackCorrected = async (db: Database, job: CorrectedJob): Promise<void> => {
  await db.put('corrections', job)
  tellChange('corrections')
}

import type { Kept } from '../../lib/assessment/assess'
import { applyCorrections } from '../../lib/posting/corrected'
import { correctedJobOf, keysOfJob } from '../../lib/posting/corrected-job'
import { addressKey, jobKey } from '../../lib/posting/identity'
import type { Posting } from '../../lib/posting/posting'
import { jobTrace, sameJob, sameTrace } from '../../lib/posting/same-job'
import { seenNow, seenOf } from '../../lib/posting/seen-before'
import type { Role } from '../../lib/roles/role'
import { correctedByKeys } from '../../lib/store/corrections'
import type { Database } from '../../lib/store/database'
import { rolesByKey, snapshotOf } from '../../lib/store/roles'
import { rememberSeen, seenLike } from '../../lib/store/seen'
import { loadSettings } from '../../lib/store/settings-store'
import { localDay } from '../../lib/text/local-day'

/** The role saved under the first of these keys that has one of this job: two jobs of an employer may share title and place. */
const roleOf = async (db: Database, keys: readonly string[], isThisJob: (role: Role) => boolean): Promise<Role | undefined> => {
  for (const key of keys) {
    const role = (await rolesByKey(db, key)).find(isThisJob)
    if (role) return role
  }
  return undefined
}

/**
 * What the store keeps of a posting's job. A job whose title or employer was corrected is found under both names, and one that
 * was looked at elsewhere under the name it has there.
 */
export const keptOf = async (db: Database, read: Posting): Promise<Kept> => {
  const corrected = correctedJobOf(read, await correctedByKeys(db, keysOfJob(read)))
  const { employer, title } = jobTrace(read)
  const seen = read.url === undefined ? [] : await seenLike(db, { at: addressKey(read.url), employer, title })
  const asCorrected = corrected && applyCorrections(read, corrected.corrections)
  const sameSeen = seenOf(read, seen)
  const keys = [jobKey(read), ...(asCorrected ? [jobKey(asCorrected)] : []), ...(corrected?.keys ?? []), ...sameSeen.map(({ key }) => key)]
  const isThisJob = ({ posting }: Role): boolean =>
    sameJob(read, posting) || (asCorrected !== undefined && sameJob(asCorrected, posting)) || (corrected !== undefined && sameJob(corrected.read, posting)) || sameSeen.some(({ trace }) => sameTrace(trace, jobTrace(posting)))
  const role = await roleOf(db, [...new Set(keys)], isThisJob)
  const savedPage = role && (await snapshotOf(db, role.id))?.capture
  return { ...(corrected && { corrected }), ...(role && { role }), ...(savedPage && { savedPage }), seen }
}

/** Remembers that the person looked at a posting, unless they switched that off. */
export const rememberLook = async (db: Database, read: Posting): Promise<void> => {
  if (read.url === undefined || (await loadSettings(db)).forgetful) return
  const now = new Date()
  await rememberSeen(db, addressKey(read.url), before => seenNow(read, before, now.toISOString(), localDay(now)))
}

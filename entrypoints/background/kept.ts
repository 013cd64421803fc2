import type { Kept } from '../../lib/assessment/assess'
import { applyCorrections } from '../../lib/posting/corrected'
import { correctedJobOf, keysOfJob } from '../../lib/posting/corrected-job'
import { addressKey, jobKey } from '../../lib/posting/identity'
import type { Posting } from '../../lib/posting/posting'
import { jobTrace } from '../../lib/posting/same-job'
import { seenNow, seenOf } from '../../lib/posting/seen-before'
import type { Role } from '../../lib/roles/role'
import { correctedByKeys } from '../../lib/store/corrections'
import type { Database } from '../../lib/store/database'
import { roleByKey, snapshotOf } from '../../lib/store/roles'
import { rememberSeen, seenLike } from '../../lib/store/seen'
import { loadSettings } from '../../lib/store/settings-store'
import { localDay } from '../../lib/text/local-day'

/** The role saved under the first of these keys that has one. */
const roleOf = async (db: Database, keys: readonly string[]): Promise<Role | undefined> => {
  for (const key of keys) {
    const role = await roleByKey(db, key)
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
  const known = corrected ? [jobKey(applyCorrections(read, corrected.corrections)), ...corrected.keys] : []
  const role = await roleOf(db, [jobKey(read), ...known, ...seenOf(read, seen).map(({ key }) => key)])
  const savedPage = role && (await snapshotOf(db, role.id))?.capture
  return { ...(corrected && { corrected }), ...(role && { role }), ...(savedPage && { savedPage }), seen }
}

/** Remembers that the person looked at a posting, unless they switched that off. */
export const rememberLook = async (db: Database, read: Posting): Promise<void> => {
  if (read.url === undefined || (await loadSettings(db)).forgetful) return
  const now = new Date()
  await rememberSeen(db, addressKey(read.url), before => seenNow(read, before, now.toISOString(), localDay(now)))
}

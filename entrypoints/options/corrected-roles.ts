import { applyCorrections } from '../../lib/posting/corrected'
import { correctedJobOf } from '../../lib/posting/corrected-job'
import type { CorrectedJob } from '../../lib/posting/correction'
import type { Corrected } from '../../components/facts/page-says'
import type { Role } from '../../lib/roles/role'

/** What the person corrected of a saved role, with what the page says, and the ISO 8601 moment of the latest change. */
export type CorrectedRole = Corrected & { changedAt: string }

const NONE: ReadonlyMap<string, CorrectedRole> = new Map()

/** The roles as the person corrected them, and for each of those what the page itself says; without corrections the same list. */
export const correctedRoles = (roles: Role[], jobs: readonly CorrectedJob[]): { roles: Role[]; corrected: ReadonlyMap<string, CorrectedRole> } => {
  if (jobs.length === 0) return { roles, corrected: NONE }
  const corrected = new Map<string, CorrectedRole>()
  const now = roles.map(role => {
    const job = jobs.find(({ keys }) => keys.includes(role.key)) ?? correctedJobOf(role.posting, jobs)
    if (!job) return role
    corrected.set(role.id, { read: role.posting, corrections: job.corrections, changedAt: job.changedAt })
    return { ...role, posting: applyCorrections(role.posting, job.corrections) }
  })
  return { roles: now, corrected }
}

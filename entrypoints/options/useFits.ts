import { useMemo } from 'react'
import type { CorrectedRole } from './corrected-roles'
import { fitOf } from '../../lib/fit/fit-of'
import type { Fit } from '../../lib/fit/fit'
import type { Profile } from '../../lib/profile/profile'
import type { Rates } from '../../lib/vocabulary/exchange-rates'
import type { Role } from '../../lib/roles/role'

/** Fits by profile, then by day, rates and role: a saved posting changes only by its corrections, so its fit is kept until they, the profile, the exchange rates or the day do. */
const known = new WeakMap<Profile, Map<string, Fit>>()

const fitOfToday = (role: Role, correctedAt: string, profile: Profile, rates: Rates, today: string): Fit => {
  const fits = known.get(profile) ?? new Map<string, Fit>()
  known.set(profile, fits)
  const key = `${today} ${rates.date} ${role.id} ${role.savedAt} ${correctedAt}`
  const fit = fits.get(key) ?? fitOf(role.posting, profile, today, undefined, rates)
  fits.set(key, fit)
  return fit
}

/** The fit of each role with the profile of today, by role id; without a profile the fit it was saved with. */
export const useFits = (roles: readonly Role[], corrected: ReadonlyMap<string, CorrectedRole>, profile: Profile | undefined, rates: Rates, today: string): ReadonlyMap<string, Fit> =>
  useMemo(() => new Map(roles.flatMap(role => {
    const fit = profile ? fitOfToday(role, corrected.get(role.id)?.changedAt ?? '', profile, rates, today) : role.fit
    return fit ? [[role.id, fit] as const] : []
  })), [roles, corrected, profile, rates, today])

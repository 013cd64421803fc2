import { useMemo } from 'react'
import { fitOf } from '../../lib/fit/fit-of'
import type { Fit } from '../../lib/fit/fit'
import type { Profile } from '../../lib/profile/profile'
import type { Role } from '../../lib/roles/role'

/** Fits by profile, then by day and role: a saved posting does not change, so its fit is kept until the profile or the day does. */
const known = new WeakMap<Profile, Map<string, Fit>>()

const fitOfToday = (role: Role, profile: Profile, today: string): Fit => {
  const fits = known.get(profile) ?? new Map<string, Fit>()
  known.set(profile, fits)
  const key = `${today} ${role.id} ${role.savedAt}`
  const fit = fits.get(key) ?? fitOf(role.posting, profile, today)
  fits.set(key, fit)
  return fit
}

/** The fit of each role with the profile of today, by role id; without a profile the fit it was saved with. */
export const useFits = (roles: readonly Role[], profile: Profile | undefined, today: string): ReadonlyMap<string, Fit> =>
  useMemo(() => new Map(roles.flatMap(role => {
    const fit = profile ? fitOfToday(role, profile, today) : role.fit
    return fit ? [[role.id, fit] as const] : []
  })), [roles, profile, today])

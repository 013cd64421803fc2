import { useMemo, useRef } from 'react'
import { fitOf } from '../../lib/fit/fit-of'
import type { Fit } from '../../lib/fit/fit'
import type { Profile } from '../../lib/profile/profile'
import type { Role } from '../../lib/roles/role'

/**
 * The fit of each role with the profile of today, by role id; without a profile the fit it was saved with. A saved posting
 * does not change, so a fit is kept until the profile or the day does.
 */
export const useFits = (roles: readonly Role[], profile: Profile | undefined, today: string): ReadonlyMap<string, Fit> => {
  const known = useRef<{ profile: Profile | undefined; today: string; fits: Map<string, Fit> }>({ profile, today, fits: new Map() })
  return useMemo(() => {
    if (known.current.profile !== profile || known.current.today !== today) known.current = { profile, today, fits: new Map() }
    const { fits } = known.current
    return new Map(roles.flatMap(role => {
      const key = `${role.id} ${role.savedAt}`
      const fit = profile ? fits.get(key) ?? fitOf(role.posting, profile, today) : role.fit
      if (fit && profile) fits.set(key, fit)
      return fit ? [[role.id, fit] as const] : []
    }))
  }, [roles, profile, today])
}

import { useMemo } from 'react'
import type { WhatIf } from '../../lib/fit/fit'
import { standingOf } from '../../lib/fit/fit-of'
import { whatIf } from '../../lib/fit/what-if'
import type { Profile } from '../../lib/profile/profile'
import type { Role } from '../../lib/roles/role'
import type { Rates } from '../../lib/vocabulary/exchange-rates'

/** The changes that would raise the fit of one saved role most; none while there is no profile to change. */
export const useWhatIf = (role: Role, profile: Profile | undefined, rates: Rates, today: string): readonly WhatIf[] =>
  useMemo(() => (profile ? whatIf(role.posting, standingOf(profile, today, undefined, rates)) : []), [role.posting, profile, rates, today])

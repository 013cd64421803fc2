import { useMemo } from 'react'
import type { WhatIf } from '../../lib/fit/fit'
import type { Weights } from '../../lib/fit/weights'
import { whatIf } from '../../lib/fit/what-if'
import type { Role } from '../../lib/roles/role'
import { standingFor, type Person } from './person'

/** The changes that would raise the fit of one saved role most; none while there is no profile to change. */
export const useWhatIf = (role: Role, person: Person | undefined, weights: Weights): readonly WhatIf[] =>
  useMemo(() => (person ? whatIf(role.posting, standingFor(person), weights) : []), [role.posting, person, weights])

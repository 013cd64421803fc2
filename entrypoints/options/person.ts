import { fitOfStanding, standingOf } from '../../lib/fit/fit-of'
import type { Fit } from '../../lib/fit/fit'
import type { Standing } from '../../lib/fit/match'
import type { Weights } from '../../lib/fit/weights'
import type { Profile } from '../../lib/profile/profile'
import type { SkillSense } from '../../lib/profile/skill-sense'
import type { Role } from '../../lib/roles/role'
import type { Rates } from '../../lib/vocabulary/exchange-rates'

/**
 * Who saved roles are held against: the profile, and with what sense for skills, exchange rates and on what day ("YYYY-MM-DD").
 * The same as long as nothing of it changes; its weights do not count here.
 */
export type Person = { profile: Profile; sense: SkillSense; rates: Rates; today: string }

const prepared = new WeakMap<Person, Standing>()

/** A person prepared for many postings, once. */
export const standingFor = (person: Person): Standing => {
  const standing = prepared.get(person) ?? standingOf(person.profile, person.today, person.sense, person.rates)
  prepared.set(person, standing)
  return standing
}

/** The fit of one role, whole, under some weights; without a person the one it was saved with. */
export const wholeFit = (role: Role, person: Person | undefined, weights: Weights): Fit | undefined =>
  person ? fitOfStanding(role.posting, standingFor(person), weights) : role.fit

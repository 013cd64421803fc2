import type { MissingSkill } from './fit'
import type { Match } from './match'

const ASKED: readonly Match['kind'][] = ['years', 'education', 'language', 'authorisation', 'hours', 'licence', 'place', 'workplace']

/**
 * Musts that are no skill and of which the profile falls short, in the posting's words, each named by its kind: years, degree,
 * language, licence, right to work, place, office days, hours, a higher level. `near` is what the person has of it.
 */
export const missingOf = (matches: readonly Match[]): MissingSkill[] =>
  matches.flatMap(({ kind, label, state, said, weight, short, yours }) =>
    (ASKED.includes(kind) || short === true) && kind !== 'skill' && weight >= 1 && said && (state === 'missed' || state === 'partly')
      ? [{ kind, skill: label, tier: 'must' as const, said, ...(yours !== undefined && state === 'partly' && { near: yours }) }]
      : [])

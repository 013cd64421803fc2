import type { MissingSkill } from './fit'
import type { Match } from './match'

const ASKED: readonly Match['kind'][] = ['years', 'education', 'language', 'authorisation', 'hours']

/** Musts that are no skill and of which the profile falls short: years, degree, language, right to work, hours, a higher level, in the posting's words. */
export const missingOf = (matches: readonly Match[]): MissingSkill[] =>
  matches.flatMap(({ kind, label, state, said, weight, short }) =>
    (ASKED.includes(kind) || short === true) && weight >= 1 && said && (state === 'missed' || state === 'partly') ? [{ skill: label, tier: 'must' as const, said }] : [])

import type { Tier } from '../posting/posting'
import type { DealBreaker, Profile } from '../profile/profile'
import type { Practice } from '../profile/practice'
import type { SkillSense } from '../profile/skill-sense'
import type { Said } from '../text/said'
import type { Rates } from '../vocabulary/exchange-rates'
import type { Licence } from '../facts/licence'
import type { OwnWords } from './answers'
import type { MatchState, MissingSkill, Part } from './fit'

/** The person, prepared once for all matches: the profile, what it shows of each skill, the day, the sense for skills, and exchange rates where they are not the shipped ones. */
export type Standing = {
  profile: Profile
  practice: ReadonlyMap<string, Practice>
  own: OwnWords
  /** How many different words tell of the work (fullness.ts). */
  wordsTold: number
  /** The licences and certificates that the profile names anywhere. */
  licences: readonly Licence[]
  /** "YYYY-MM-DD". */
  today: string
  sense: SkillSense
  rates?: Rates
}

/** Parts of a profile that may be left open. */
export type Asks = 'skills' | 'work' | 'titles' | 'levels' | 'education' | 'languages' | 'homes' | 'relocate' | 'timeZone' | 'workplace' | 'pay' | 'employment' | 'authorisedIn' | 'certificates'

/**
 * One wish against one fact, before it is weighed. `share` 0 to 1 is how much of its weight it earns, undefined where that is
 * unknown; `low`, never more, and `high`, never less, are what it may come to where the profile leaves that open; `weight` is relative to the others of its kind. `fails` names the deal-breaker that the posting plainly fails.
 * `binding`: what fails is a fact that the profile states (no right to work, a language not spoken, no wish to move), so that it
 * rules the posting out without being among the person's deal-breakers.
 * `touches` names the deal-breaker that a further word of the posting could decide: an unknown of that kind leaves a gate open.
 */
export type Match = {
  kind: Exclude<Part['kind'], 'gate'>
  label: string
  share: number | undefined
  low?: number
  high?: number
  weight: number
  state: MatchState
  why: string
  tier?: Tier
  said?: Said
  yours?: string
  fails?: DealBreaker
  binding?: boolean
  /** The posting asks for more than the person has, where its kind alone does not say so. */
  short?: boolean
  /** A place that takes a move abroad and a permit of which nothing is said. */
  permit?: boolean
  touches?: DealBreaker
  /** The part of the profile that would settle it, where it is the profile that is silent. */
  asks?: Asks
  /** What is asked for here and not shown in the profile, for the list of what is missing. */
  missing?: MissingSkill
  /** Of a skill: the canonical names of which any one is asked for. */
  names?: readonly string[]
}

/** The state that a share speaks of where the match itself has no better word. */
export const stateOf = (share: number | undefined): MatchState => {
  if (share === undefined) return 'unknown'
  if (share >= 0.95) return 'met'
  return share <= 0.05 ? 'missed' : 'partly'
}

/** The least and the most that a match may earn: what is open may come to nothing or to all of it. */
export const endsOf = ({ share, low, high, state }: Pick<Match, 'share' | 'low' | 'high' | 'state'>): { low: number; high: number } =>
  state === 'unknown' ? { low: low ?? 0, high: high ?? 1 } : { low: low ?? share ?? 0, high: high ?? share ?? 1 }

/** Joins alternatives as one says them: "A", "A or B", "A, B or C". */
export const orList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`

/** Order of two strings that is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

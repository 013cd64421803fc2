import type { Match } from './match'

/**
 * How much each kind of match counts, against the others. The kinds that a posting and a profile give rise to share 100 points
 * in these proportions; a kind that neither speaks of takes no part.
 */
export type Weights = Readonly<Record<Match['kind'], number>>

/** What one can do weighs about two thirds, what one wants the rest. */
export const WEIGHTS: Weights = {
  skill: 46, title: 14, years: 9, level: 6, education: 4, language: 6,
  place: 9, hours: 4, workplace: 4, pay: 7, employment: 3, authorisation: 5,
}

/** Within skills: what is insisted on, what would be nice, what is only named. */
export const TIER_WEIGHT = { must: 3, nice: 1, mentioned: 0.5 } as const

/** An example of what is asked for ("e.g. Terraform") counts half. */
export const WEAK = 0.5

/** A line that asks for something in which no skill is recognised leaves this much open, against a recognised skill's TIER_WEIGHT. */
export const UNREAD_LINE = { must: 0.6, nice: 0.2, mentioned: 0 } as const

/** A posting that names less than this (three musts) leaves the rest of its skills open: few words are no full account. */
export const ENOUGH_SKILLS = 9

/** Asked for, but not required: counts this much of its kind's share. */
export const PREFERRED = 0.4

/** What evidence for a skill earns: the skill itself, a narrower one (it implies the wanted), a broader one, a neighbour. */
export const EVIDENCE = { same: 1, narrower: 0.9, broader: 0.4, neighbour: 0.3 } as const

/** A skill that is only listed, without work, years or a certificate behind it. */
export const LISTED_ONLY = 0.4

/** A skill with something behind it starts here and reaches 1 with ENOUGH_YEARS of practice. */
export const BACKED = 0.85
export const ENOUGH_YEARS = 3

/** Not used for more than RECENT years: the evidence counts this much. */
export const RECENT = 5
export const RUSTY = 0.8

/** The most that a posting can score which plainly fails one of the person's own deal-breakers. */
export const GATE_CAP = 25

/**
 * What is unknown is taken to be like what is known, drawn towards the middle: as if PRIOR_WEIGHT more points were known
 * and half of them earned.
 */
export const PRIOR_WEIGHT = 20
export const PRIOR_SHARE = 0.5

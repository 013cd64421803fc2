import type { SeniorityLevel } from '../facts/level'
import type { OwnWeights, Weighing } from '../profile/weighing'

/**
 * How much each kind of match counts, against the others. The kinds that a posting and a profile give rise to share 100 points
 * in these proportions; a kind that neither speaks of takes no part.
 */
export type Weights = Readonly<Record<Weighing, number>>

/** What one can do weighs about two thirds, what one wants the rest. */
export const WEIGHTS: Weights = {
  skill: 46, title: 14, years: 9, level: 6, education: 4, language: 6,
  place: 9, hours: 4, workplace: 4, pay: 7, employment: 3, authorisation: 5, licence: 6, travel: 3, shifts: 3, workload: 3,
}

/** The weights of a person who changed some of them; as usual where they changed none or would leave nothing that counts. */
export const weightsOf = (own: OwnWeights | undefined): Weights => {
  const weights = { ...WEIGHTS, ...own }
  return Object.values(weights).some(weight => weight > 0) ? weights : WEIGHTS
}

/** Within skills: what is insisted on, what would be nice, what is only named. */
export const TIER_WEIGHT = { must: 3, nice: 1, mentioned: 0.5 } as const

/** An example of what is asked for ("e.g. Terraform") counts half. */
export const WEAK = 0.5

/** A line that asks for something in which no skill is recognised weighs this much, against a recognised skill's TIER_WEIGHT. */
export const UNREAD_LINE = { must: 1, nice: 0.3, mentioned: 0 } as const

/** The most that the person's own words earn for such a line, where at least this part of its telling words stands in them. */
export const ANSWERED = 0.8
export const ENOUGH_ANSWERED = 0.6

/** All that is merely mentioned weighs together no more than this, where anything is asked for. */
export const MENTIONED_MOST = 3

/** A posting that names less than this (three musts) leaves the rest of its skills open: few words are no full account. */
export const ENOUGH_SKILLS = 9

/** Asked for, but not required: counts this much of its kind's share. */
export const PREFERRED = 0.4

/** What evidence for a skill earns: the skill itself, a narrower one (it implies the wanted), a broader one, a neighbour. */
export const EVIDENCE = { same: 1, narrower: 0.9, broader: 0.5, neighbour: 0.4 } as const

/** A skill that is only listed, without work, years or a certificate behind it. */
export const LISTED_ONLY = 0.3

/** A skill with nothing behind it but years that the person states: those of dated work always count for more. */
export const CLAIMED = 0.6

/** A skill with something behind it starts here and reaches 1 with ENOUGH_YEARS of practice. */
export const BACKED = 0.7
export const ENOUGH_YEARS = 3

/**
 * A skill that is not named may only be untold. How likely that is falls with every TOLD_SKILLS skills and TOLD_WORDS different words of
 * work that a profile tells beside, to about a third each; a profile of nothing is expected to have UNTOLD of each.
 */
export const TOLD_SKILLS = 10
export const TOLD_WORDS = 40
export const UNTOLD = 0.2

/** Not used for more than RECENT years: the evidence counts this much. */
export const RECENT = 5
export const RUSTY = 0.7

/**
 * The most that a posting can score which a gate rules out: what it would score otherwise is shrunk into these points, so that
 * those ruled out can still be told apart.
 */
export const GATE_CAP = 25

/**
 * What is unknown is taken to be like what is known, drawn towards the middle: as if PRIOR_WEIGHT more points were known
 * and half of them earned.
 */
export const PRIOR_WEIGHT = 20
export const PRIOR_SHARE = 0.5

type Keeps = Readonly<
  Record<'kinTrade' | 'otherTrade' | 'openTrade' | 'fewYears' | 'enoughYears' | 'fewMusts' | 'enoughMusts' | 'mustPrior' | 'mustPriorLow' | 'mustPriorHigh' | 'offHours' | 'enoughHours' | 'permit', number> &
  { levels: readonly number[]; yearsOfLevel: Readonly<Partial<Record<SeniorityLevel, number>>> }
>

/**
 * What weighs on everything else: each leaves this part of the score, one after the other. A person who cannot do the job gains
 * little by living next door to it.
 */
export const KEEPS: Keeps = {
  /** The job's line of work is close to the person's; another one; or nobody can tell. */
  kinTrade: 0.85, otherTrade: 0.45, openTrade: 0.7,
  /** By steps between the job's level and the nearest the person looks for. */
  levels: [1, 1, 0.75, 0.55],
  /** None of the years asked for, rising to all of it with this share of them. */
  fewYears: 0.6, enoughYears: 0.8,
  /** Nothing of what is insisted on, rising to all of it with this share; as if so much weight more were met as the title is, from low to high. */
  fewMusts: 0.4, enoughMusts: 0.5, mustPrior: 6, mustPriorLow: 0.2, mustPriorHigh: 0.8,
  /** None of the hours that must be shared, rising to all of it with this share. */
  offHours: 0.75, enoughHours: 0.75,
  /** A move abroad that takes a permit, of which the posting says nothing. */
  permit: 0.7,
  /** Years that a level takes where the posting names no years. */
  yearsOfLevel: { senior: 4, staff: 6, lead: 5, manager: 5, director: 8, executive: 8 },
}

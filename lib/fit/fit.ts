import * as z from 'zod/mini'
import { LanguageLevel } from '../facts/language'
import { Tier } from '../posting/posting'
import { DealBreaker } from '../profile/profile'
import { Said } from '../text/said'

/** How one wish meets one fact. 'unknown' where the posting (or the profile) is silent: it widens the band, it never counts as missed. */
export const MatchState = z.enum(['met', 'partly', 'missed', 'unknown'])
export type MatchState = z.infer<typeof MatchState>

export const PartKind = z.enum(['skill', 'years', 'title', 'level', 'education', 'language', 'place', 'hours', 'workplace', 'pay', 'employment', 'authorisation', 'licence', 'travel', 'shifts', 'workload', 'gate'])
export type PartKind = z.infer<typeof PartKind>

/**
 * One line of the account behind the score: `points` of at most `of`, for `label` ("KServe or Seldon", "USD 180–240k a year").
 * `why` is a plain clause ("asked for, not in your profile", "64 % above your floor"); `said` the posting's words, `yours` the profile's line.
 * The points of all parts add up to the score exactly. A failed gate is a part of kind 'gate' with negative points and `of` 0:
 * it brings the score down into the range under the cap (weights.ts), in plain sight. What bears on all the rest, such as
 * another line of work, is likewise a part with negative points and `of` 0.
 */
export const Part = z.object({
  kind: PartKind,
  label: z.string(),
  points: z.number(),
  of: z.number(),
  state: MatchState,
  why: z.string(),
  tier: z.optional(Tier),
  said: z.optional(Said),
  yours: z.optional(z.string()),
})
export type Part = z.infer<typeof Part>

/**
 * What this posting plainly fails and no other merit makes up for: a deal-breaker of the profile, or what binds the person
 * without being listed (a language not spoken, sponsorship refused). `why` says which; `own`: the person listed it as a deal-breaker.
 */
export const Gate = z.object({ kind: DealBreaker, why: z.string(), own: z.optional(z.boolean()), said: z.optional(Said), yours: z.optional(z.string()) })
export type Gate = z.infer<typeof Gate>

/**
 * Something asked for that the profile does not show. Of a skill, `skill` names it or its alternatives ("KServe or Seldon"); of
 * anything else it is the label of its part ("5+ years in payroll"), and `kind` says what it is: 'line' is a requirement in which
 * no skill was recognised. Without a `kind` it is a skill. `near` is what the profile has close by.
 */
export const MissingSkill = z.object({
  skill: z.string(), tier: Tier, said: Said, near: z.optional(z.string()),
  kind: z.optional(z.enum(['skill', 'line', 'years', 'title', 'level', 'education', 'language', 'place', 'hours', 'workplace', 'pay', 'employment', 'authorisation', 'licence', 'travel', 'shifts', 'workload'])),
})
export type MissingSkill = z.infer<typeof MissingSkill>

/** One change of a profile that a person can make: a skill with years of practice, a language at a better level, a certificate. */
export const Change = z.object({
  skill: z.optional(z.object({ name: z.string(), years: z.number(), last: z.number() })),
  language: z.optional(z.object({ lang: z.string(), level: LanguageLevel })),
  certificate: z.optional(z.string()),
})
export type Change = z.infer<typeof Change>

/** What a score would be after a change, by the same function: `label` says the change ("Kubernetes, 1 year"). */
export const WhatIf = z.object({ label: z.string(), from: z.number(), to: z.number(), change: Change })
export type WhatIf = z.infer<typeof WhatIf>

/** Something the profile leaves open: `what` follows "Tell me more about", `points` is by how much the band would narrow. */
export const TellMore = z.object({ asks: z.string(), what: z.string(), points: z.number() })
export type TellMore = z.infer<typeof TellMore>

/**
 * All matches together. `score` 0 to 100, a whole number. `band`: the lowest and the highest score that the unknowns leave open.
 * `coverage` 0 to 1: the share of the weight about which posting and profile say enough.
 * `verdict` is one or two plain sentences.
 */
export const Fit = z.object({
  score: z.number(),
  band: z.tuple([z.number(), z.number()]),
  coverage: z.number(),
  gates: z.array(Gate),
  parts: z.array(Part),
  missing: z.array(MissingSkill),
  verdict: z.string(),
  /** What would narrow the band most, were it told. */
  tell: z.optional(z.array(TellMore)),
})
export type Fit = z.infer<typeof Fit>

import * as z from 'zod/mini'
import { Clearance, Visa } from '../facts/authorisation'
import { Bonus } from '../facts/bonus'
import { StatedDay } from '../facts/dates'
import { Disclosure } from '../facts/disclosure'
import { Education } from '../facts/education'
import { Employment, Hours, Shift, Workload } from '../facts/employment'
import { Equity } from '../facts/equity'
import { InterviewStage } from '../facts/interview'
import { Language } from '../facts/language'
import { Level } from '../facts/level'
import { Check, Licence } from '../facts/licence'
import { Pay } from '../facts/pay'
import { Place } from '../facts/place'
import { TeamSize } from '../facts/team'
import { Travel } from '../facts/travel'
import { OfficeDays, Overlap, RemoteScope, Workplace } from '../facts/workplace'
import { Years } from '../facts/years'
import { Posting, Tier } from './posting'

/** A fact's own shape, without the words it was read from: the person's word needs none. */
const plain = { said: true } as const
const Words = z.object({ value: z.string().check(z.minLength(1)) })
const Day = z.omit(StatedDay, plain)

/**
 * One fact corrected by the person. `value`: what it is; absent, it is not stated. `read`: what the page said of it at that
 * time, absent where it said nothing; so it can be told when the page says something else later. `at` is an ISO 8601 moment.
 */
const of = <F extends string, V extends z.ZodMiniType>(fact: F, value: V) =>
  z.object({ fact: z.literal(fact), value: z.optional(value), read: z.optional(value), at: z.string() })

/** A correction of one line or one skill among many: `about` names it. 'none': it is asked for nowhere. */
const ofOne = <F extends string>(fact: F) =>
  z.object({ fact: z.literal(fact), about: z.string(), value: z.union([Tier, z.literal('none')]), read: z.optional(Tier), at: z.string() })

/**
 * What the person says a posting states, in place of what was read. 'live': whether one can still apply. 'requirement': how
 * much a line (its words) insists; 'skill': how much the posting insists on a skill, also on one that was not found.
 */
export const Correction = z.discriminatedUnion('fact', [
  of('title', Words),
  of('company', Words),
  of('agency', Words),
  of('department', Words),
  of('requisition', Words),
  of('live', z.object({ live: z.boolean() })),
  of('places', z.array(z.omit(Place, plain))),
  of('workplace', z.array(z.omit(Workplace, plain))),
  of('officeDays', z.omit(OfficeDays, plain)),
  of('remoteScope', z.omit(RemoteScope, plain)),
  of('overlap', z.omit(Overlap, plain)),
  of('pay', z.array(z.omit(Pay, plain))),
  of('bonus', z.omit(Bonus, plain)),
  of('equity', z.omit(Equity, plain)),
  of('employment', z.array(z.omit(Employment, plain))),
  of('hours', z.omit(Hours, plain)),
  of('workload', z.omit(Workload, plain)),
  of('shifts', z.array(z.omit(Shift, plain))),
  of('level', z.omit(Level, plain)),
  of('years', z.array(z.omit(Years, plain))),
  of('education', z.omit(Education, plain)),
  of('languages', z.array(z.omit(Language, plain))),
  of('visa', z.omit(Visa, plain)),
  of('clearance', z.omit(Clearance, plain)),
  of('licences', z.array(z.omit(Licence, plain))),
  of('checks', z.array(z.omit(Check, plain))),
  of('travel', z.omit(Travel, plain)),
  of('disclosures', z.array(z.omit(Disclosure, plain))),
  of('posted', Day),
  of('deadline', Day),
  of('start', Day),
  of('teamSize', z.omit(TeamSize, plain)),
  of('interview', z.array(z.omit(InterviewStage, plain))),
  of('interviewTotal', z.object({ minutes: z.number() })),
  ofOne('requirement'),
  ofOne('skill'),
])
export type Correction = z.infer<typeof Correction>
export type CorrectedFact = Correction['fact']

/** Facts of which a posting states one value or none, or a list, as against one line or skill among many. */
export type WholeFact = Exclude<CorrectedFact, 'requirement' | 'skill'>

/**
 * All corrections of one job. `keys` are the jobs and addresses it is known by (see corrections-of.ts); `read` is what the
 * page said when the latest of them was made, so that they can be looked through when the page is gone.
 */
export const CorrectedJob = z.object({ id: z.string(), keys: z.array(z.string()), changedAt: z.string(), read: Posting, corrections: z.array(Correction) })
export type CorrectedJob = z.infer<typeof CorrectedJob>

/** What a correction is about: two with the same subject cannot both stand. */
export const subjectOf = (correction: Correction): string => ('about' in correction ? `${correction.fact} ${correction.about}` : correction.fact)

/** The corrections with one more, in the place of an earlier one of the same subject. */
export const withCorrection = (corrections: readonly Correction[], one: Correction): Correction[] =>
  [...corrections.filter(other => subjectOf(other) !== subjectOf(one)), one]

/** The corrections without the one of a subject. */
export const withoutCorrection = (corrections: readonly Correction[], subject: string): Correction[] =>
  corrections.filter(other => subjectOf(other) !== subject)

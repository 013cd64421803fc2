import * as z from 'zod/mini'
import { Said } from '../text/said'

export const RoundKind = z.enum(['application', 'recruiter-screen', 'phone', 'manager', 'take-home', 'pair-programming', 'coding', 'system-design', 'presentation', 'onsite', 'values', 'behavioural', 'domain', 'panel', 'references', 'other'])
export type RoundKind = z.infer<typeof RoundKind>

/** One round of interviews as somebody reports it. `parts` where several are named inside it. `difficulty` 1 to 5. */
export const Round = z.object({
  kind: RoundKind,
  name: z.optional(z.string()),
  minutes: z.optional(z.number()),
  format: z.optional(z.string()),
  topics: z.array(z.string()),
  difficulty: z.optional(z.number()),
  parts: z.array(z.string()),
  said: z.optional(Said),
})
export type Round = z.infer<typeof Round>

export const WarningTopic = z.enum(['role', 'interview', 'engineering practice', 'culture', 'management', 'pay', 'hours', 'communication', 'honesty'])
export type WarningTopic = z.infer<typeof WarningTopic>

/** What to know before committing: `about` in a short plain sentence close to the note's words. */
export const Warning = z.object({ topic: WarningTopic, about: z.string(), said: z.optional(Said) })
export type Warning = z.infer<typeof Warning>

export const Outcome = z.enum(['offer', 'declined', 'rejected', 'withdrew', 'ghosted', 'pending'])
export type Outcome = z.infer<typeof Outcome>

/**
 * What somebody reports of interviewing at an employer: facts first, the free text last.
 * `quarter` is "2026-Q3", never a day. A note without `employer` bears on nothing until the person attaches it.
 */
export const Note = z.object({
  id: z.string(),
  source: z.enum(['own', 'pack']),
  employer: z.optional(z.object({ name: z.string(), domain: z.optional(z.string()), aliases: z.array(z.string()) })),
  role: z.optional(z.string()),
  country: z.optional(z.string()),
  quarter: z.optional(z.string()),
  rounds: z.array(Round),
  outcome: z.optional(Outcome),
  experience: z.optional(z.enum(['negative', 'neutral', 'positive'])),
  warnings: z.array(Warning),
  advice: z.array(z.string()),
  questions: z.array(z.string()),
  text: z.string(),
  /** ISO 8601 moments. */
  added: z.string(),
  changed: z.optional(z.string()),
})
export type Note = z.infer<typeof Note>

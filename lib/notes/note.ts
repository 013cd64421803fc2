import * as z from 'zod/mini'
import { SeniorityLevel } from '../facts/level'
import { Said } from '../text/said'

/**
 * What a round is, by the exercise first, then by who leads it, then by its subject. 'recruiter-screen' opens a process,
 * 'hr' is a talk with human resources later on, 'online-assessment' a test on a platform without anybody watching.
 */
export const RoundKind = z.enum(['application', 'recruiter-screen', 'phone', 'hr', 'manager', 'online-assessment', 'take-home', 'pair-programming', 'coding', 'system-design', 'presentation', 'onsite', 'values', 'behavioural', 'domain', 'panel', 'trial-work', 'references', 'offer-talk', 'other'])
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

/** What of a note keeps no words of its own beside it. */
export const ReadField = z.enum(['outcome', 'experience', 'cameBy', 'replyDays', 'takeHome', 'payAsked', 'payTold', 'aiScreening', 'toldResult', 'advice', 'questions'])
export type ReadField = z.infer<typeof ReadField>

/** The words that a field was read from; `text` is the line of advice, or the question, where a field holds several. */
export const ReadFrom = z.object({ of: ReadField, text: z.optional(z.string()), said: Said })
export type ReadFrom = z.infer<typeof ReadFrom>

/** How somebody came to be interviewed. */
export const CameBy = z.enum(['applied', 'referred', 'recruiter', 'agency', 'event', 'other'])
export type CameBy = z.infer<typeof CameBy>

/** Whom a note is about: a name as written, the registrable domain ("example.co.uk"), and other names it goes by. */
export const NoteEmployer = z.object({ name: z.string(), domain: z.optional(z.string()), aliases: z.array(z.string()) })
export type NoteEmployer = z.infer<typeof NoteEmployer>

/**
 * What somebody reports of interviewing at an employer: facts first, the free text last.
 * `quarter` is "2026-Q3", never a day. A note without `employer` bears on nothing until the person attaches it.
 * `family` is the line of work in a word or two ("nursing"), `country` ISO 3166-1 alpha-2, `replyDays` the days until the
 * employer first answered, `payAsked` whether one's pay, present or wished, was asked for, `payTold` whether the range was
 * told before the last round, `aiScreening` whether software judged without a person, `toldResult` whether one was told how
 * it ended. `readFrom` holds the words that all but rounds and warnings, which have their own, were read from; nothing of it
 * is ever shared. `pack` is the id of the pack a note came with, `contributor` the public key of who gave it (base64url).
 */
export const Note = z.object({
  id: z.string(),
  source: z.enum(['own', 'pack']),
  employer: z.optional(NoteEmployer),
  role: z.optional(z.string()),
  family: z.optional(z.string()),
  level: z.optional(SeniorityLevel),
  country: z.optional(z.string()),
  quarter: z.optional(z.string()),
  cameBy: z.optional(CameBy),
  replyDays: z.optional(z.number()),
  rounds: z.array(Round),
  takeHome: z.optional(z.object({ hours: z.optional(z.number()), paid: z.optional(z.boolean()) })),
  outcome: z.optional(Outcome),
  experience: z.optional(z.enum(['negative', 'neutral', 'positive'])),
  payAsked: z.optional(z.boolean()),
  payTold: z.optional(z.boolean()),
  aiScreening: z.optional(z.boolean()),
  toldResult: z.optional(z.boolean()),
  warnings: z.array(Warning),
  advice: z.array(z.string()),
  questions: z.array(z.string()),
  text: z.string(),
  readFrom: z.optional(z.array(ReadFrom)),
  pack: z.optional(z.string()),
  contributor: z.optional(z.string()),
  /** ISO 8601 moments. */
  added: z.string(),
  changed: z.optional(z.string()),
})
export type Note = z.infer<typeof Note>

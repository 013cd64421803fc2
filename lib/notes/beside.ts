import * as z from 'zod/mini'
import { Said } from '../text/said'
import { Note, Outcome } from './note'

/** Something the posting promises next to what a note reports on the same topic: never a verdict. */
export const PromiseAndReport = z.object({ topic: z.string(), promise: Said, report: z.string(), note: z.string() })
export type PromiseAndReport = z.infer<typeof PromiseAndReport>

/** A question worth asking, and why: from a warning of a note, or from what the posting leaves open. */
export const Question = z.object({ text: z.string(), why: z.string() })
export type Question = z.infer<typeof Question>

const Span = z.object({ min: z.number(), max: z.number() })

/**
 * The process as several people report it, beside what the posting states. Only from three notes on: below, a note speaks for
 * itself. `rounds` and `minutes` (in all, where every round of a note has a length) are least and most, `replyDays` too.
 * Counts are of those notes that say something on it: `of` of them.
 */
export const Summary = z.object({
  notes: z.number(),
  rounds: z.optional(Span),
  minutes: z.optional(Span),
  replyDays: z.optional(Span),
  difficulty: z.optional(Span),
  outcomes: z.array(z.object({ outcome: Outcome, count: z.number() })),
  takeHome: z.optional(z.object({ count: z.number(), of: z.number(), hours: z.optional(Span), unpaid: z.number() })),
  payTold: z.optional(z.object({ count: z.number(), of: z.number() })),
  toldResult: z.optional(z.object({ count: z.number(), of: z.number() })),
  aiScreening: z.optional(z.object({ count: z.number(), of: z.number() })),
})
export type Summary = z.infer<typeof Summary>

/** How the reported process differs from the stated one: rounds and minutes of both, where both are known. */
export const ProcessCompared = z.object({
  rounds: z.optional(z.object({ stated: z.number(), reported: Span })),
  minutes: z.optional(z.object({ stated: z.number(), reported: Span })),
  notes: z.number(),
})
export type ProcessCompared = z.infer<typeof ProcessCompared>

/**
 * What the notes have to say beside one posting: those that bear on it (nearest role and newest first; `more` is how many there
 * are beyond those shown), pairs, questions. `packs` are the names of the packs that notes came with, by the packs' ids.
 */
export const NotesBeside = z.object({
  notes: z.array(Note),
  more: z.optional(z.number()),
  packs: z.optional(z.record(z.string(), z.string())),
  summary: z.optional(Summary),
  process: z.optional(ProcessCompared),
  pairs: z.array(PromiseAndReport),
  questions: z.array(Question),
})
export type NotesBeside = z.infer<typeof NotesBeside>

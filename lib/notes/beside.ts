import * as z from 'zod/mini'
import { Said } from '../text/said'
import { Note } from './note'

/** Something the posting promises next to what a note reports on the same topic: never a verdict. */
export const PromiseAndReport = z.object({ topic: z.string(), promise: Said, report: z.string(), note: z.string() })
export type PromiseAndReport = z.infer<typeof PromiseAndReport>

/** A question worth asking, and why: from a warning of a note, or from what the posting leaves open. */
export const Question = z.object({ text: z.string(), why: z.string() })
export type Question = z.infer<typeof Question>

/** What the notes have to say beside one posting: those that bear on it (nearest role and newest first), pairs, questions. */
export const NotesBeside = z.object({
  notes: z.array(Note),
  pairs: z.array(PromiseAndReport),
  questions: z.array(Question),
})
export type NotesBeside = z.infer<typeof NotesBeside>

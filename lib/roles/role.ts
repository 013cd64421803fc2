import * as z from 'zod/mini'
import { Fit } from '../fit/fit'
import { Capture } from '../posting/capture'
import { Posting } from '../posting/posting'

export const Stage = z.enum(['saved', 'applied', 'interviewing', 'offer', 'closed'])
export type Stage = z.infer<typeof Stage>

/**
 * A posting the person saved. `key` says which job it is (see posting/identity): one role a key.
 * `posting` is as it was read when saved, without the person's corrections; the page itself is kept apart, in a Snapshot. Moments are ISO 8601.
 */
export const Role = z.object({
  id: z.string(),
  key: z.string(),
  savedAt: z.string(),
  stage: Stage,
  history: z.array(z.object({ stage: Stage, at: z.string() })),
  remark: z.string(),
  posting: Posting,
  fit: z.optional(Fit),
})
export type Role = z.infer<typeof Role>

/** The posting as it was when saved: outlives the original. `role` is the id of its Role. */
export const Snapshot = z.object({ role: z.string(), takenAt: z.string(), capture: Capture })
export type Snapshot = z.infer<typeof Snapshot>

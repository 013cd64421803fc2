import * as z from 'zod/mini'
import { Pay } from '../facts/pay'
import { JobTrace } from './same-job'

/**
 * A page with a posting that the person looked at. `at` is its address and `key` its job, both as in identity; `trace` is
 * enough to know the job again elsewhere. `days` are "YYYY-MM-DD": the first, the last but one, the last; `last` is the
 * ISO 8601 moment of the latest look: the oldest go first. `posted` and `pay` are what it said then.
 */
export const Seen = z.object({
  at: z.string(),
  key: z.string(),
  trace: JobTrace,
  days: z.array(z.string()),
  last: z.string(),
  posted: z.optional(z.string()),
  pay: z.optional(z.array(z.omit(Pay, { said: true }))),
})
export type Seen = z.infer<typeof Seen>

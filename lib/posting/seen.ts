import * as z from 'zod/mini'
import { Pay } from '../facts/pay'

/** One address at which a job was looked at. `at` as in identity's addressKey; `days` are "YYYY-MM-DD": the first, the one before the last, the last. */
export const SeenAt = z.object({
  at: z.string(),
  days: z.array(z.string()),
  posted: z.optional(z.string()),
  pay: z.optional(z.array(z.omit(Pay, { said: true }))),
})
export type SeenAt = z.infer<typeof SeenAt>

/** A job that the person looked at. `key` as in identity's jobKey; `last` is the ISO 8601 moment of the latest look: the oldest go first. */
export const Seen = z.object({ key: z.string(), last: z.string(), addresses: z.array(SeenAt) })
export type Seen = z.infer<typeof Seen>

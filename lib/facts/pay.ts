import * as z from 'zod/mini'
import { Said } from '../text/said'

/** What the amounts are for: a year, a month, … of work. */
export const PayPeriod = z.enum(['year', 'month', 'week', 'day', 'hour'])
export type PayPeriod = z.infer<typeof PayPeriod>

/**
 * One pay range a posting states, in whole units of `currency` (ISO 4217) for one `period`.
 * A single amount has min equal to max; "from" has no max, "up to" has no min. Never negative, never reversed.
 * `basis`: what is counted; left out where the posting does not say. `for`: the place or level this range is for.
 * `estimate`: the board's guess, not the employer's word.
 */
export const Pay = z.object({
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  currency: z.string(),
  period: PayPeriod,
  basis: z.optional(z.enum(['base', 'ote', 'total'])),
  for: z.optional(z.string()),
  note: z.optional(z.string()),
  estimate: z.optional(z.boolean()),
  said: Said,
})
export type Pay = z.infer<typeof Pay>

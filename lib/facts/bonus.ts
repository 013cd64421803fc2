import * as z from 'zod/mini'
import { Said } from '../text/said'

const Range = z.object({ min: z.optional(z.number()), max: z.optional(z.number()) })

/**
 * A regular bonus on top of base pay that the posting names: for results, by the year or quarter. `percent` of pay, or `amount`
 * in whole units of `currency`, where stated; "up to" has no min. Sign-on, referral and retention bonuses are none.
 */
export const Bonus = z.object({ percent: z.optional(Range), amount: z.optional(z.extend(Range, { currency: z.string() })), said: Said })
export type Bonus = z.infer<typeof Bonus>

import * as z from 'zod/mini'
import { Said } from '../text/said'

/** Travel for the work, as stated: none, some, or how many percent of the time at most (`max`) and at least (`min`). */
export const Travel = z.object({ extent: z.enum(['none', 'some']), min: z.optional(z.number()), max: z.optional(z.number()), said: Said })
export type Travel = z.infer<typeof Travel>

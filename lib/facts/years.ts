import * as z from 'zod/mini'
import { Said } from '../text/said'

/** Years of experience a posting asks for. `max` only where a range is stated; `of` says experience in what. */
export const Years = z.object({ min: z.number(), max: z.optional(z.number()), of: z.optional(z.string()), said: Said })
export type Years = z.infer<typeof Years>

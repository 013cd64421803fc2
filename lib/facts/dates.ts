import * as z from 'zod/mini'
import { Said } from '../text/said'

/** A calendar day as the posting means it, "YYYY-MM-DD", in the posting's own place. */
export const StatedDay = z.object({ day: z.string(), said: Said })
export type StatedDay = z.infer<typeof StatedDay>

/**
 * When the posting appeared, until when one may apply, when the work starts. Each only where stated. Stated without a day:
 * `soon`, the work starts as soon as can be; `rolling`, applications are read as they come, until the post is filled.
 */
export const Dates = z.object({
  posted: z.optional(StatedDay),
  deadline: z.optional(StatedDay),
  start: z.optional(StatedDay),
  soon: z.optional(z.object({ said: Said })),
  rolling: z.optional(z.object({ said: Said })),
})
export type Dates = z.infer<typeof Dates>

import * as z from 'zod/mini'
import { Said } from '../text/said'

/**
 * A licence or certificate that the posting asks for. A driving licence has its `classes` where stated, as its country writes
 * them without signs ("B", "C1E"; "A" of a CDL is another than that of a motorcycle, so it is "CDL A"). `required`: false where
 * it is only welcome.
 */
export const Licence = z.object({
  kind: z.enum(['driving', 'professional']),
  name: z.string(),
  classes: z.optional(z.array(z.string())),
  required: z.boolean(),
  said: Said,
})
export type Licence = z.infer<typeof Licence>

/** A check of the person before or after the offer: of the police's records, of health, of drugs, of credit. */
export const Check = z.object({ kind: z.enum(['criminal-record', 'health', 'drugs', 'credit']), said: Said })
export type Check = z.infer<typeof Check>

import * as z from 'zod/mini'
import { Said } from '../text/said'

/**
 * A place of work the posting names. `country` is ISO 3166-1 alpha-2; `region` as written or its usual code ("CA").
 * `preferred`: a preference, not a condition.
 */
export const Place = z.object({
  city: z.optional(z.string()),
  region: z.optional(z.string()),
  country: z.optional(z.string()),
  preferred: z.optional(z.boolean()),
  said: Said,
})
export type Place = z.infer<typeof Place>

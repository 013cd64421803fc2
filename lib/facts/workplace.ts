import * as z from 'zod/mini'
import { Said } from '../text/said'

export const WorkplaceKind = z.enum(['remote', 'hybrid', 'onsite'])
export type WorkplaceKind = z.infer<typeof WorkplaceKind>

/** One way of working the posting offers; several where it offers a choice. */
export const Workplace = z.object({ kind: WorkplaceKind, said: Said })
export type Workplace = z.infer<typeof Workplace>

/** Days a week in the office, 0 to 7. */
export const OfficeDays = z.object({ days: z.number(), said: Said })
export type OfficeDays = z.infer<typeof OfficeDays>

/**
 * From where remote work is possible. `text` says it shortly ("worldwide", "within 3 hours of UTC", "US only").
 * `countries`: ISO 3166-1 alpha-2, only where the scope is a list of them. `utc`: offsets in hours, inclusive.
 */
export const RemoteScope = z.object({
  text: z.string(),
  worldwide: z.optional(z.boolean()),
  countries: z.optional(z.array(z.string())),
  utc: z.optional(z.object({ from: z.number(), to: z.number() })),
  said: Said,
})
export type RemoteScope = z.infer<typeof RemoteScope>

/** Working hours that must be shared. `zone` is an IANA name, `from` and `to` are local "HH:MM". */
export const Overlap = z.object({
  zone: z.string(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  hoursPerWeek: z.optional(z.number()),
  hoursPerDay: z.optional(z.number()),
  said: Said,
})
export type Overlap = z.infer<typeof Overlap>

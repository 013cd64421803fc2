import * as z from 'zod/mini'
import { Said } from '../text/said'

export const EmploymentKind = z.enum(['full-time', 'part-time', 'contract', 'temporary', 'internship', 'permanent', 'freelance'])
export type EmploymentKind = z.infer<typeof EmploymentKind>

/** One kind of employment the posting names. A posting may be both full-time and permanent. */
export const Employment = z.object({ kind: EmploymentKind, said: Said })
export type Employment = z.infer<typeof Employment>

/** Hours of work a week; one number has min equal to max. */
export const Hours = z.object({ min: z.number(), max: z.number(), said: Said })
export type Hours = z.infer<typeof Hours>

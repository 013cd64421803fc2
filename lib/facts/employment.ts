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

/** How much of a full post the work is, in percent, as Swiss, Nordic and public employers state it; one number has min equal to max. */
export const Workload = z.object({ min: z.number(), max: z.number(), said: Said })
export type Workload = z.infer<typeof Workload>

export const ShiftKind = z.enum(['shift', 'night', 'evening', 'weekend', 'on-call'])
export type ShiftKind = z.infer<typeof ShiftKind>

/** Work at other times than office hours that the posting names; 'shift' is work in shifts of any kind. */
export const Shift = z.object({ kind: ShiftKind, said: Said })
export type Shift = z.infer<typeof Shift>

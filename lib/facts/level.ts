import * as z from 'zod/mini'
import { Said } from '../text/said'

/** Seniority, lowest first. 'lead' leads work or a team without being its manager. */
export const SeniorityLevel = z.enum(['intern', 'junior', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'executive'])
export type SeniorityLevel = z.infer<typeof SeniorityLevel>

/** The seniority a posting names; `grade` is the employer's own ladder ("IC3") where it names one. At least one of both. */
export const Level = z.object({ level: z.optional(SeniorityLevel), grade: z.optional(z.string()), said: Said })
export type Level = z.infer<typeof Level>

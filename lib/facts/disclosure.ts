import * as z from 'zod/mini'
import { Said } from '../text/said'

/**
 * What an employer states because a law asks for it (Ontario's Working for Workers Four Act, in force since 2026-01-01, asks for
 * both): whether artificial intelligence helps to screen applicants, and whether there is a vacancy. A statement, no judgement.
 */
export const Disclosure = z.object({ kind: z.enum(['ai-screening', 'no-ai-screening', 'vacancy', 'no-vacancy']), said: Said })
export type Disclosure = z.infer<typeof Disclosure>

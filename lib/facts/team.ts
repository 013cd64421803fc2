import * as z from 'zod/mini'
import { Said } from '../text/said'

/** The number of people in the team one would join, as stated. */
export const TeamSize = z.object({ people: z.number(), said: Said })
export type TeamSize = z.infer<typeof TeamSize>

import * as z from 'zod/mini'
import { Said } from '../text/said'

/** Whether the employer sponsors a work permit or visa. Silence is no Visa at all. */
export const Visa = z.object({ sponsorship: z.enum(['offered', 'refused']), said: Said })
export type Visa = z.infer<typeof Visa>

/** A security clearance the posting asks for. */
export const Clearance = z.object({ required: z.boolean(), said: Said })
export type Clearance = z.infer<typeof Clearance>

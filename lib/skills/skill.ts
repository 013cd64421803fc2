import * as z from 'zod/mini'
import { Said } from '../text/said'

/** A skill of the vocabulary found in a text: its canonical name and the words it was read from; `also`, other words of the same posting for it. */
export const SkillFound = z.object({ skill: z.string(), said: Said, also: z.optional(z.array(Said)) })
export type SkillFound = z.infer<typeof SkillFound>

import * as z from 'zod/mini'
import { Said } from '../text/said'

/** Education, lowest first. 'vocational' is an apprenticeship or trade qualification. */
export const EducationLevel = z.enum(['none', 'secondary', 'vocational', 'bachelor', 'master', 'doctorate'])
export type EducationLevel = z.infer<typeof EducationLevel>

/**
 * The education a posting asks for: `level` is the lowest that suffices, `levels` all that it names.
 * `orEquivalent`: experience may stand in for it. `required`: false where it is only preferred.
 */
export const Education = z.object({
  level: EducationLevel,
  levels: z.array(EducationLevel),
  fields: z.array(z.string()),
  orEquivalent: z.boolean(),
  required: z.boolean(),
  said: Said,
})
export type Education = z.infer<typeof Education>

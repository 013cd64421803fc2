import * as z from 'zod/mini'
import { Said } from '../text/said'

/** A skill found in text: `skill` is its canonical name in the vocabulary ("Kubernetes"), `said` the words ("k8s"). */
export const SkillFound = z.object({ skill: z.string(), said: Said })
export type SkillFound = z.infer<typeof SkillFound>

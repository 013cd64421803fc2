import * as z from 'zod/mini'
import { KINDS } from '../vocabulary/skill-table'

/** A skill that the person added, or further names for a built-in one (then `name` is its canonical name). `broader`: canonical names of what it is a part or kind of. */
export const AddedSkill = z.object({ name: z.string(), kind: z.enum(KINDS), others: z.array(z.string()), broader: z.array(z.string()) })
export type AddedSkill = z.infer<typeof AddedSkill>

/**
 * What the person changes in the vocabulary. `renamed`: by canonical name, what to call it; it is found under its new name too, and
 * stored under the canonical one. `muted`: canonical names of built-in skills that are not looked for.
 */
export const OwnWords = z.object({ added: z.array(AddedSkill), renamed: z.record(z.string(), z.string()), muted: z.array(z.string()) })
export type OwnWords = z.infer<typeof OwnWords>

import * as z from 'zod/mini'
import { KINDS } from '../vocabulary/skill-table'

/** As long as a name may be in characters; the matcher looks no further than 120. */
export const LONGEST_NAME = 80
/** As many other names as a skill may be given, and as many skills as can be a wider one of it. */
export const MOST_OTHERS = 20
/** As many skills as can be added, renamed and muted, each. */
export const MOST_CHANGES = 1_000

const Name = z.string().check(z.maxLength(LONGEST_NAME))
const Names = z.array(Name).check(z.maxLength(MOST_OTHERS))
/** A built-in name may be longer than one of the person's. */
const Canonical = z.string().check(z.maxLength(120))

/** A skill that the person added, or further names for a built-in one (then `name` is its canonical name). `broader`: canonical names of what it is a part or kind of. */
export const AddedSkill = z.object({ name: Canonical, kind: z.enum(KINDS), others: Names, broader: z.array(Canonical).check(z.maxLength(MOST_OTHERS)) })
export type AddedSkill = z.infer<typeof AddedSkill>

/**
 * What the person changes in the vocabulary. `renamed`: by canonical name, what to call it; it is found under its new name too, and
 * stored under the canonical one. `muted`: canonical names of built-in skills that are not looked for.
 */
export const OwnWords = z.object({
  added: z.array(AddedSkill).check(z.maxLength(MOST_CHANGES)),
  renamed: z.record(Canonical, Name).check(z.refine(names => Object.keys(names).length <= MOST_CHANGES)),
  muted: z.array(Canonical).check(z.maxLength(MOST_CHANGES)),
})
export type OwnWords = z.infer<typeof OwnWords>

/** Nothing changed. */
export const noWords = (): OwnWords => ({ added: [], renamed: {}, muted: [] })
/** Whether nothing is changed. */
export const isUnchanged = ({ added, renamed, muted }: OwnWords): boolean => added.length === 0 && muted.length === 0 && Object.keys(renamed).length === 0

/** Both together; where both speak of one skill, the second. */
export const mergedWords = (here: OwnWords, more: OwnWords): OwnWords => ({
  added: [...here.added.filter(({ name }) => !more.added.some(one => one.name === name)), ...more.added].slice(0, MOST_CHANGES),
  renamed: Object.fromEntries(Object.entries({ ...here.renamed, ...more.renamed }).slice(0, MOST_CHANGES)),
  muted: [...new Set([...here.muted, ...more.muted])].slice(0, MOST_CHANGES),
})

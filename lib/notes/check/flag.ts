import * as z from 'zod/mini'

/**
 * What may tell who somebody is, or what is not the writer's to give away.
 * person: a name. email, phone, link, handle, address: ways to reach somebody or to find a page. task: words of an exercise, or
 * of a program. advertisement: a pasted posting. confidential: an employer's own wording. day: a day, where a quarter is enough.
 */
export const FlagKind = z.enum(['person', 'email', 'phone', 'link', 'handle', 'address', 'task', 'advertisement', 'confidential', 'day'])
export type FlagKind = z.infer<typeof FlagKind>

/** Words of a note that should not leave as they stand: text.slice(from, to) is `words`; `instead` is put in their place unless the person decides otherwise. */
export const Flag = z.object({ kind: FlagKind, words: z.string(), from: z.number(), to: z.number(), instead: z.string() })
export type Flag = z.infer<typeof Flag>

/** A flag over match[group], or over the whole match. */
export const flagAt = (kind: FlagKind, text: string, from: number, to: number, instead: string): Flag => ({ kind, words: text.slice(from, to), from, to, instead })

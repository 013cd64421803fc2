import * as z from 'zod/mini'
import { Said } from '../text/said'

/** Levels of the Common European Framework, with 'native' above C2. */
export const LanguageLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'])
export type LanguageLevel = z.infer<typeof LanguageLevel>

/**
 * A human language the posting asks for; `lang` is ISO 639-1. `level` only where one of the framework's, or native, is stated; `about`: the
 * level that words of fluency are mostly taken for ("fließend", "working proficiency"), where none is stated.
 */
export const Language = z.object({ lang: z.string(), level: z.optional(LanguageLevel), about: z.optional(LanguageLevel), required: z.boolean(), said: Said })
export type Language = z.infer<typeof Language>

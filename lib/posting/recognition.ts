import * as z from 'zod/mini'

/**
 * What a page is: one posting, a list of several, not rendered yet ('not yet': ask again shortly) or none of our business.
 * `why` is one plain clause that names what it rests on.
 */
export const Recognition = z.object({ verdict: z.enum(['posting', 'list', 'not yet', 'no']), why: z.string() })
export type Recognition = z.infer<typeof Recognition>

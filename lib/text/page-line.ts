import * as z from 'zod/mini'

/**
 * A line of a page as it was met there: its characters untouched, white space and mis-decoded text included. Taking it costs the
 * page next to nothing; what it says is worked out where no page waits (blocksOfLines).
 * `level`, `depth`, `ordinal`, `label` as of a Block, the label untouched too. `bold`: where of the text bold stands, from and to.
 */
export const PageLine = z.object({
  kind: z.enum(['heading', 'item', 'paragraph', 'cell']),
  text: z.string(),
  level: z.optional(z.number()),
  depth: z.optional(z.number()),
  ordinal: z.optional(z.number()),
  label: z.optional(z.string()),
  bold: z.optional(z.array(z.tuple([z.number(), z.number()]))),
})
export type PageLine = z.infer<typeof PageLine>

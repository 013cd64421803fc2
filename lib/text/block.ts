import * as z from 'zod/mini'

/**
 * A run of text as a reader sees it: one heading, one list item, one paragraph, one cell.
 * `text` is trimmed, runs of white space are one space, mis-decoded text is already repaired;
 * offsets elsewhere (Said) count UTF-16 units in it.
 */
export const Block = z.object({
  kind: z.enum(['heading', 'item', 'paragraph', 'cell']),
  text: z.string(),
  /** The headings above, outermost first; a heading is not under itself. */
  under: z.array(z.string()),
  /** Of a heading: 1 to 6 as in HTML, 7 for a line that only acts as one ("Requirements:" in bold). */
  level: z.optional(z.number()),
  /** Of an item: how deeply the list is nested; the outermost list is 0. */
  depth: z.optional(z.number()),
  /** Of an item in an ordered list: its number as shown. */
  ordinal: z.optional(z.number()),
  /** Of a cell: the term or column head it belongs to ("Location"), without the colon. */
  label: z.optional(z.string()),
})
export type Block = z.infer<typeof Block>

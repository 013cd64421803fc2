import * as z from 'zod/mini'

/**
 * The exact words a fact was read from.
 * `source` is 'data' for structured data, 'site' for a field of the site's own page, 'text' for a block of text, 'person' for
 * what the person corrected: those words stand nowhere in the page.
 * From text: `block` indexes the capture's blocks, `from` and `to` are offsets in that block's text (`to` exclusive).
 * From data or site: `field` names the property or field ("baseSalary", "workplace").
 */
export const Said = z.object({
  words: z.string(),
  source: z.enum(['data', 'site', 'text', 'person']),
  block: z.optional(z.number()),
  from: z.optional(z.number()),
  to: z.optional(z.number()),
  field: z.optional(z.string()),
})
export type Said = z.infer<typeof Said>

/** The words of `blocks[block]` between two offsets; the whole block where the offsets are left out. */
export const saidInBlock = (blocks: readonly { text: string }[], block: number, from = 0, to?: number): Said => {
  const text = blocks[block]?.text ?? ''
  const end = to ?? text.length
  return { words: text.slice(from, end), source: 'text', block, from, to: end }
}

/** Words of a structured-data property ('data') or of a field of the site's page ('site'). */
export const saidInField = (source: 'data' | 'site', field: string, words: string): Said => ({ words, source, field })

/** Schema of a value together with the words it was read from. */
export const stated = <T extends z.ZodMiniType>(value: T) => z.object({ value, said: Said })
/** A value together with the words it was read from. */
export type Stated<T> = { value: T; said: Said }

/** A fact that rests on the person's own word. */
export const saidByPerson = (words = 'your correction'): Said => ({ words, source: 'person' })

/** Whether these words can be looked for in the page: structured data is written for machines, and the person's word stands elsewhere. */
export const standsInPage = ({ source }: Said): boolean => source === 'text' || source === 'site'

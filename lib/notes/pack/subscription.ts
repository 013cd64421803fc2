import * as z from 'zod/mini'
import { Manifest } from './manifest'

/**
 * A pack that the person reads. `address` is its manifest's, absent where it came from a file. `key` is pinned at first use.
 * `generation` names the rows in the store that hold its notes: a new version is written beside the old one, and counts from the
 * moment this name changes; '' where none were taken yet, as after an import. `muted` silences the pack, `mutedContributors` public keys, `mutedNotes` ids.
 * `checkedAt`, `takenAt` are ISO 8601 moments; `trouble` is why the last try brought nothing; `loading` how far a load is, in notes.
 */
export const Subscription = z.object({
  id: z.string(),
  address: z.optional(z.string()),
  key: z.string(),
  manifest: Manifest,
  generation: z.string(),
  etag: z.optional(z.string()),
  muted: z.boolean(),
  mutedContributors: z.array(z.string()),
  mutedNotes: z.array(z.string()),
  addedAt: z.string(),
  takenAt: z.string(),
  checkedAt: z.string(),
  trouble: z.optional(z.string()),
  loading: z.optional(z.object({ done: z.number(), of: z.number() })),
})
export type Subscription = z.infer<typeof Subscription>

/** Whether a subscription came without its notes, which have to be taken from its address, or its file, again. */
export const isBare = ({ generation }: Subscription): boolean => generation === ''

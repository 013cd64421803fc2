import * as z from 'zod/mini'

/**
 * A note of one's own that was written to a submission file. `note` is its id here, `id` the one it was shared under; `employer`,
 * `role` and `quarter` as they were shared, because the note may be gone. `at`, `withdrawn` are ISO 8601 moments of writing the
 * file, and the file that takes it back.
 */
export const Shared = z.object({
  note: z.string(),
  id: z.string(),
  employer: z.string(),
  role: z.optional(z.string()),
  quarter: z.optional(z.string()),
  at: z.string(),
  withdrawn: z.optional(z.string()),
})
export type Shared = z.infer<typeof Shared>

/** What belongs to sharing: the person's own pair of keys (see keys.ts), made at first use, and what was shared with it. */
export const Sharing = z.object({
  keys: z.optional(z.object({ publicKey: z.string().check(z.regex(/^[\w-]{43}$/)), privateKey: z.string().check(z.minLength(1), z.maxLength(500)) })),
  shared: z.array(Shared),
})
export type Sharing = z.infer<typeof Sharing>

import * as z from 'zod/mini'
import { Said } from '../text/said'

/**
 * Something worth knowing about a posting that is no part of fit.
 * `text` is a plain sentence for a person; `said` are the words it rests on; `source` is an address that tells more, where one does.
 */
export const Notice = z.object({
  kind: z.enum(['expired', 'closed', 'process-sum', 'text-against-field', 'wide-range', 'pay-elsewhere', 'pay-law', 'vague', 'old', 'seen-before', 'repost', 'saved-elsewhere', 'changed']),
  text: z.string(),
  said: z.array(Said),
  source: z.optional(z.string()),
})
export type Notice = z.infer<typeof Notice>

import * as z from 'zod/mini'
import { Said } from '../text/said'

/**
 * Something worth knowing about a posting that is no part of fit.
 * `text` is a plain sentence for a person; `said` are the words it rests on.
 */
export const Notice = z.object({
  kind: z.enum(['expired', 'closed', 'process-sum', 'text-against-field', 'pay-not-stated', 'wide-range', 'old']),
  text: z.string(),
  said: z.array(Said),
})
export type Notice = z.infer<typeof Notice>

import * as z from 'zod/mini'
import { Fit, WhatIf } from '../fit/fit'
import { NotesBeside } from '../notes/beside'
import { Notice } from '../posting/notice'
import { Correction } from '../posting/correction'
import { Posting } from '../posting/posting'
import { Recognition } from '../posting/recognition'

/**
 * Everything the sidebar and the popup show of one posting: what it says, how it fits, what is noticed and noted.
 * `fit` is absent while there is no profile; `whatIf` are the changes that would raise it most. `role` is there once the posting is saved.
 * `corrected`: where the person corrected something, what the page itself says, and the corrections that `posting` follows.
 * `visit` is the stay on the page this belongs to: an answer for another visit is dropped.
 */
export const Assessment = z.object({
  visit: z.string(),
  url: z.optional(z.string()),
  recognition: Recognition,
  posting: Posting,
  corrected: z.optional(z.object({ read: Posting, corrections: z.array(Correction) })),
  fit: z.optional(Fit),
  whatIf: z.optional(z.array(WhatIf)),
  notices: z.array(Notice),
  beside: NotesBeside,
  role: z.optional(z.object({ id: z.string(), savedAt: z.string(), stage: z.string() })),
})
export type Assessment = z.infer<typeof Assessment>

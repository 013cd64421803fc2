import type { Fit } from '../fit/fit'
import type { Capture } from '../posting/capture'
import { jobKey } from '../posting/identity'
import type { Posting } from '../posting/posting'
import type { Role, Snapshot } from './role'

/** A role in its first stage, with the page as it is now. `id` is the caller's, `now` an ISO 8601 moment. */
export const newRole = (posting: Posting, fit: Fit | undefined, capture: Capture, id: string, now: string): { role: Role; snapshot: Snapshot } => ({
  role: {
    id, key: jobKey(posting), savedAt: now, stage: 'saved', history: [{ stage: 'saved', at: now }], remark: '', posting,
    ...(fit && { fit }),
  },
  snapshot: { role: id, takenAt: now, capture },
})

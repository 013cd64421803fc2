import type { Capture } from '../posting/capture'
import { looksLikePosting } from '../posting/looks'
import type { Recognition } from '../posting/recognition'

/**
 * Whether a capture is a posting, from what the detector said of the page and, where that rests on nothing but a hint
 * (no known site, no structured data), from the text itself. The detector's 'list' and a posting with grounds stand.
 */
export const judge = (detected: Recognition | undefined, capture: Capture): Recognition => {
  if (detected?.verdict === 'list') return detected
  if (detected?.verdict === 'posting' && (capture.site !== undefined || capture.data.length > 0)) return detected
  return looksLikePosting(capture)
}

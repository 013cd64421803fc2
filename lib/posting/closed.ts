import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { oneLine } from '../text/one-line'
import { type Said, saidInBlock, saidInField } from '../text/said'
import { CLOSED_CUES } from '../vocabulary/posting-cues'
import type { Capture } from './capture'

const cue = anyOf(CLOSED_CUES)

/** Longer blocks are prose, in which another position may be meant. */
const LONGEST = 240

/** The words by which the page says that its job can no longer be had; undefined where it does not. */
export const readClosed = (capture: Capture, blocks: readonly Block[]): Said | undefined => {
  const field = oneLine(capture.fields['closed'] ?? '')
  if (field !== '') return saidInField('site', 'closed', field)
  const at = blocks.findIndex(({ text }) => text.length <= LONGEST && cue.test(plain(text)) && !/\b(?:if|once|when|until|unless|after|wenn|sobald|si|lorsque)\b/i.test(text))
  return at < 0 ? undefined : saidInBlock(blocks, at)
}

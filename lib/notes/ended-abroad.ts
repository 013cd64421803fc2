import { anyOf } from '../text/cues'
import { endWords } from '../vocabulary/account-words'
import type { Outcome } from './note'
import type { Told } from './told'

/** Who declined had an offer, and silence that ended in a no was no more than slow: the first that is said in this order decides. */
const ENDS = (['declined', 'withdrew', 'rejected', 'ghosted', 'offer', 'pending'] as const).map(outcome => [outcome, anyOf(endWords(outcome))] as const)

/** How an account in another language than English says that it ended, and the sentence that says so last. */
export const endedAbroad = (told: readonly Told[]): { value: Outcome; in: Told } | undefined => {
  const said = told.filter(({ text }) => !text.endsWith('?'))
  for (const [value, cue] of ENDS) {
    const says = said.findLast(({ text }) => cue.test(text))
    if (says) return { value, in: says }
  }
  return undefined
}

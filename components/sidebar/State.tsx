import type { MatchState } from '../../lib/fit/fit'

const SIGN: Record<MatchState, string> = { met: '✓', partly: '~', missed: '✕', unknown: '?' }
const WORD: Record<MatchState, string> = { met: 'Met', partly: 'Partly', missed: 'Missed', unknown: 'Not known' }

/** How one match stands: a sign to see, a word to hear. */
export const State = ({ state }: { state: MatchState }) => (
  <span className={`sign ${state}`}>
    <span aria-hidden="true">{SIGN[state]}</span>
    <span className="heard">{WORD[state]}: </span>
  </span>
)

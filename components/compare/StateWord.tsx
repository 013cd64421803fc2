import type { MatchState } from '../../lib/fit/fit'

const SIGN: Record<MatchState, string> = { met: '✓', partly: '~', missed: '✕', unknown: '?' }
const WORD: Record<MatchState, string> = { met: 'met', partly: 'partly', missed: 'missed', unknown: 'not known' }

/** How a part stands, as a sign and a word, both to see. */
export const StateWord = ({ state }: { state: MatchState }) => <span className={`state-word ${state}`}><span aria-hidden="true">{SIGN[state]}</span> {WORD[state]}</span>

/** Marks the best of a row in a word. */
export const Best = () => <span className="best">best</span>

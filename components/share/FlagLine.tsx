import { useId } from 'react'
import type { FlagIn } from '../../lib/notes/check/check'
import { inPlace, sayKind, sayPlace } from './flag-words'

export type FlagLineProps = {
  flag: FlagIn
  /** The whole text that the flag stands in. */
  text: string
  /** What stands instead: undefined is the flag's own proposal. */
  decision: string | undefined
  onDecide: (instead: string | undefined) => void
}

/** One piece that may tell who somebody is: its words in place, and what becomes of it. */
export const FlagLine = ({ flag, text, decision, onDecide }: FlagLineProps) => {
  const id = useId()
  const { before, words, after } = inPlace(text, flag)
  const choice = decision === undefined ? 'instead' : decision === flag.words ? 'keep' : 'own'
  const radio = (value: typeof choice, label: string, instead: string | undefined) => (
    <label className="pill"><input type="radio" name={id} checked={choice === value} onChange={() => onDecide(instead)} /><span>{label}</span></label>
  )
  return (
    <fieldset className="flag">
      <legend>“{words.length > 60 ? `${words.slice(0, 59)}…` : words}” {sayKind(flag.kind)} <span className="faint">in {sayPlace(flag.at)}</span></legend>
      <blockquote className="flag-place">{before}<mark>{words}</mark>{after}</blockquote>
      <div className="pills">
        {radio('instead', flag.instead === '' ? 'Leave it out' : `Put “${flag.instead}” instead`, undefined)}
        {radio('keep', 'Keep it as it is', flag.words)}
        {radio('own', 'Other words', '')}
      </div>
      {choice === 'own' && <input type="text" aria-label={`Words instead of “${words.slice(0, 60)}”`} value={decision ?? ''} placeholder="Nothing: the piece is left out" onChange={event => onDecide(event.target.value)} />}
    </fieldset>
  )
}

import type { PromiseAndReport } from '../../lib/notes/beside'
import type { Note } from '../../lib/notes/note'

export type PairsProps = {
  pairs: readonly PromiseAndReport[]
  /** The notes that the reports are from. */
  notes: readonly Note[]
  onReveal: (words: string) => void
}

/** What the posting promises beside what is reported on the same topic: never a verdict. */
export const Pairs = ({ pairs, notes, onReveal }: PairsProps) => (
  <>
    {pairs.map(({ topic, promise, report, note }) => (
      <div className="pair" key={`${note} ${topic} ${promise.words}`}>
        <div>
          <small>The posting promises</small>
          <button type="button" className="plain" title="Show in the page" onClick={() => onReveal(promise.words)}>{promise.words}</button>
        </div>
        <div><small>{notes.find(({ id }) => id === note)?.source === 'own' ? 'Your note says' : 'One person reports'}</small>{report}</div>
      </div>
    ))}
  </>
)

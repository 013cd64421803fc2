import type { Shared } from '../../lib/notes/pack/sharing'
import { sayMoment } from '../packs/pack-words'
import { quarterWords } from '../notes/quarter'

export type SharedListProps = {
  shared: readonly Shared[]
  fingerprint: string | undefined
  onWithdraw: (one: Shared) => void
  onForget: (one: Shared) => void
}

const nameOf = ({ employer, role, quarter }: Shared): string => [employer, role, quarter && quarterWords(quarter)].filter(Boolean).join(', ')

/** What one wrote files of, each with the way to take it back. */
export const SharedList = ({ shared, fingerprint, onWithdraw, onForget }: SharedListProps) => (
  <div className="site-list">
    {fingerprint !== undefined && <p className="soft">Your key: <code>{fingerprint}</code></p>}
    {shared.length === 0 ? <p className="faint">Nothing. A note of your own has “Prepare to share”.</p> : (
      <ul>
        {shared.map(one => (
          <li key={one.id}>
            <span>{nameOf(one)} <span className="faint">written on {sayMoment(one.at)}{one.withdrawn !== undefined && `, withdrawal written on ${sayMoment(one.withdrawn)}`}</span></span>
            <span className="actions">
              <button type="button" className="button small" aria-label={`Write a file that takes back ${nameOf(one)}`} onClick={() => onWithdraw(one)}>Take back</button>
              <button type="button" className="button small plain-button" aria-label={`Forget that ${nameOf(one)} was shared`} onClick={() => onForget(one)}>Forget</button>
            </span>
          </li>
        ))}
      </ul>
    )}
    <p className="soft">“Take back” writes a file, too. Give it to who runs the pack; the note is gone for its readers with the pack’s next version. What you forget here you can no longer take back.</p>
  </div>
)

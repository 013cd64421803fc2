export type RememberingProps = {
  on: boolean
  /** How many postings are remembered. */
  count: number
  onSwitch: (on: boolean) => void
  onForget: () => void
}

/** Whether postings that were looked at are remembered, and the way to forget them. */
export const Remembering = ({ on, count, onSwitch, onForget }: RememberingProps) => (
  <div className="remembering">
    <button type="button" role="switch" aria-checked={on} className="switch" onClick={() => onSwitch(!on)}>
      <span className="track" aria-hidden="true" />
      <span>Remember postings I have looked at, on this machine only</span>
    </button>
    <p className="soft">So the sidebar can say “You looked at this on …”, also under another address, and when a job is posted anew. Kept are employer, title and place, the address, the days and the pay; never anything of a private window. The 5,000 latest stay.</p>
    <div className="actions">
      <button type="button" className="button small" disabled={count === 0} onClick={onForget}>Forget them</button>
      <span className="soft">{count === 0 ? 'None is remembered.' : count === 1 ? 'One posting is remembered.' : `${count.toLocaleString('en')} postings are remembered.`}</span>
    </div>
  </div>
)

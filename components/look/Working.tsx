export type WorkingProps = {
  /** What is being done ("Weighing roles anew"). */
  what: string
  done: number
  of: number
  /** Where it can be stopped. */
  onStop?: () => void
}

/** Long work: what is done, how far it is, and how to stop it. */
export const Working = ({ what, done, of, onStop }: WorkingProps) => (
  <div className="working">
    <span>{what}: {done.toLocaleString('en-GB')} of {of.toLocaleString('en-GB')}</span>
    <progress value={done} max={of} aria-label={what} />
    {onStop && <button type="button" className="button small" onClick={onStop}>Stop</button>}
  </div>
)

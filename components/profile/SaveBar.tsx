export type SaveBarProps = {
  /** Something was typed that is not saved. */
  dirty: boolean
  saved: boolean
  /** How many fields are to be mended. */
  wrong: number
  onDiscard: () => void
}

/** Saves the form as one, and says how it stands. */
export const SaveBar = ({ dirty, saved, wrong, onDiscard }: SaveBarProps) => (
  <div className="save-bar">
    <button type="submit" className="button go">Save profile</button>
    {dirty && <button type="button" className="button" onClick={onDiscard}>Undo changes</button>}
    <p role="status" className={wrong > 0 ? 'trouble' : 'soft'}>
      {wrong > 0 ? `Not saved: ${wrong === 1 ? 'one field needs' : `${wrong} fields need`} mending, marked above.` : saved ? 'Saved' : dirty ? 'Not saved yet' : ''}
    </p>
  </div>
)

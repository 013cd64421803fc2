export type SaveButtonProps = {
  saved: boolean
  /** The save was made just now and can be taken back. */
  undo: boolean
  busy: boolean
  onSave: () => void
  onUndo: () => void
  /** Opens the saved role. */
  onOpen: () => void
}

/** Save role; once saved, that it is, with a way back and a way to it. */
export const SaveButton = ({ saved, undo, busy, onSave, onUndo, onOpen }: SaveButtonProps) =>
  saved ? (
    <>
      <button type="button" className="button saved" title="Open the saved role" onClick={onOpen}><span aria-hidden="true">✓ </span>Saved</button>
      {undo && <button type="button" className="button" disabled={busy} onClick={onUndo}>Undo</button>}
    </>
  ) : (
    <button type="button" className="button go" disabled={busy} onClick={onSave}>{busy ? 'Saving …' : 'Save role'}</button>
  )

export type RestoredProps = {
  /** When it was written, an ISO 8601 moment; undefined for what was not found on the disk. */
  from: string | undefined
  onDiscard: () => void
}

const sayWhen = (moment: string): string => new Date(moment).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Says of a form that it shows what was begun earlier and not saved. */
export const Restored = ({ from, onDiscard }: RestoredProps) =>
  from === undefined ? null : <p role="status" className="restored">You began this and did not save it ({sayWhen(from)}). <button type="button" className="link" onClick={onDiscard}>Discard</button></p>

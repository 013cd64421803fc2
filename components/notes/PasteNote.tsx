import { TextField } from '../look/TextField'

export type PasteNoteProps = {
  text: string
  onText: (text: string) => void
  /** Reads the text into rounds, points and questions. */
  onRead: () => void
  /** Goes on without a text. */
  onByHand?: () => void
  /** Whether the text was read before; then reading again replaces what was read. */
  again: boolean
  error?: string | undefined
}

/** Where the free text of a note goes in. */
export const PasteNote = ({ text, onText, onRead, onByHand, again, error }: PasteNoteProps) => (
  <div className="paste">
    <TextField
      label={again ? 'The text' : 'Paste what you or a friend wrote'} value={text} lines={again ? 8 : 10} error={error}
      hint={again ? 'Stays with the note as it is.' : 'Rounds, warnings and questions are read from it. You can correct all of it before it is saved.'}
      onChange={onText}
    />
    <div className="actions">
      <button type="button" className={again ? 'button' : 'button go'} disabled={text.trim() === ''} onClick={onRead}>{again ? 'Read it again' : 'Read it'}</button>
      {onByHand && <button type="button" className="button" onClick={onByHand}>Fill it in by hand</button>}
    </div>
  </div>
)

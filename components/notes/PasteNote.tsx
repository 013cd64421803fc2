import { useEffect, useRef } from 'react'
import { Field } from '../look/Field'

/** Words to mark in the text, from sign to sign; `asked` counts, so that the same words can be asked for again. */
export type Marked = { from: number; to: number; asked: number }

export type PasteNoteProps = {
  text: string
  onText: (text: string) => void
  /** Reads the text into rounds, points and questions. */
  onRead: () => void
  /** Goes on without a text. */
  onByHand?: () => void
  /** Whether the text was read before. */
  again: boolean
  marked?: Marked | undefined
  error?: string | undefined
}

/** Height of a line in px; a browser that sizes a field by its content forgets `rows`. */
const LINE = 20

/** Where the free text of a note goes in. */
export const PasteNote = ({ text, onText, onRead, onByHand, again, marked, error }: PasteNoteProps) => {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!marked || !area.current) return
    area.current.focus({ preventScroll: true })
    area.current.setSelectionRange(marked.from, marked.to)
    // No browser scrolls a field to its selection by itself; lines are about equally long.
    area.current.scrollTop = area.current.scrollHeight * (marked.from / Math.max(1, area.current.value.length)) - area.current.clientHeight / 2
    area.current.scrollIntoView({ block: 'nearest' })
  }, [marked])
  const lines = again ? 8 : 10
  return (
    <div className="paste">
      <Field
        label={again ? 'The text' : 'Paste what you or a friend wrote'} error={error}
        hint={again ? 'Stays with the note as it is. Reading it again keeps what you corrected.' : 'Rounds, warnings and questions are read from it. You can correct all of it before it is saved.'}
      >
        {(id, about) => (
          <textarea
            ref={area} id={id} value={text} aria-describedby={about} aria-invalid={error ? true : undefined}
            rows={lines} style={{ minHeight: lines * LINE + 16 }} onChange={event => onText(event.target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <button type="button" className={again ? 'button' : 'button go'} disabled={text.trim() === ''} onClick={onRead}>{again ? 'Read it again' : 'Read it'}</button>
        {onByHand && <button type="button" className="button" onClick={onByHand}>Fill it in by hand</button>}
      </div>
    </div>
  )
}

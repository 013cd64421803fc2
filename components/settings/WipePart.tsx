import { useState } from 'react'
import { TextField } from '../look/TextField'

export type WipePartProps = {
  /** How much there is, in plain words ("12 roles, 3 notes and your profile"). */
  what: string
  onExport: () => void
  onWipe: () => void
}

/** Deletes everything, after the word was typed; the export stands right beside it. */
export const WipePart = ({ what, onExport, onWipe }: WipePartProps) => {
  const [typed, setTyped] = useState('')
  const sure = typed.trim().toLowerCase() === 'delete'
  return (
    <form className="wipe" onSubmit={event => { event.preventDefault(); if (sure) { setTyped(''); onWipe() } }}>
      <p className="soft">Deletes {what} from this browser, and the packs you read with the key you share with, if there are any. There is an undo for a minute; after that only an export brings it back.</p>
      <div className="wipe-line">
        <TextField label="Type “delete” to go on" value={typed} onChange={setTyped} />
        <button type="button" className="button" onClick={onExport}>Export first</button>
        <button type="submit" className="button danger" disabled={!sure}>Delete everything</button>
      </div>
    </form>
  )
}

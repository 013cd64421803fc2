import { TextField } from '../look/TextField'

/** How far what was typed has got. */
export type SaveState = 'same' | 'typing' | 'saved' | 'failed'

export type RemarkProps = {
  text: string
  state: SaveState
  onText: (text: string) => void
}

const SAID: Record<SaveState, string> = { same: '', typing: 'Saving…', saved: 'Saved', failed: 'Could not be saved. It stays here; try again.' }

/** The person's own remark on a role; it is kept as it is typed, and says so. */
export const Remark = ({ text, state, onText }: RemarkProps) => (
  <div className="remark">
    <TextField label="Remark" value={text} lines={4} placeholder="Who referred you, what to ask, when to write again" onChange={onText} />
    <p className={state === 'failed' ? 'trouble' : 'soft said'} role="status">{SAID[state]}</p>
  </div>
)

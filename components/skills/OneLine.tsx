import { useEffect, useRef, useState } from 'react'
import type { Checked } from '../../lib/skills/own-check'
import { TextField } from '../look/TextField'

export type OneLineProps = {
  label: string
  /** What stands in the field at first. */
  first: string
  /** The words of the button that saves. */
  save: string
  check: (typed: string) => Checked
  onSave: (typed: string) => void
  onCancel: () => void
}

/** One line to type in place of a row's buttons: says what comes of it while one types, and why it cannot be when it is saved. */
export const OneLine = ({ label, first, save, check, onSave, onCancel }: OneLineProps) => {
  const [typed, setTyped] = useState(first)
  const [error, setError] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  const now = typed.trim() === '' || typed === first ? undefined : check(typed)
  const submit = () => {
    const checked = check(typed)
    if (checked.refused !== undefined) return setError(checked.refused)
    return onSave(typed.trim())
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape typed in its field bubbles here
    <form ref={form} className="skill-edit" noValidate onSubmit={event => { event.preventDefault(); submit() }} onKeyDown={event => { if (event.key === 'Escape') onCancel() }}>
      <TextField label={label} value={typed} error={error} onChange={value => { setTyped(value); setError(undefined) }} />
      <button type="submit" className="button go">{save}</button>
      <button type="button" className="button" onClick={onCancel}>Cancel</button>
      {now?.refused === undefined && now?.told.map(line => <p key={line} className="told">{line}</p>)}
    </form>
  )
}

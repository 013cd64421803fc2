import { useId, useState } from 'react'

export type AttachNoteProps = {
  /** Companies of the saved roles, to choose from. */
  employers: readonly string[]
  onAttach: (employer: string) => void
}

/** Says whom a note without a company is about. */
export const AttachNote = ({ employers, onAttach }: AttachNoteProps) => {
  const [name, setName] = useState('')
  const id = useId()
  return (
    <form className="attach" onSubmit={event => { event.preventDefault(); if (name.trim() !== '') onAttach(name.trim()) }}>
      <label htmlFor={id}>Which company is it about?</label>
      <input id={id} type="text" list={`${id}-list`} value={name} autoComplete="off" onChange={event => setName(event.target.value)} />
      <datalist id={`${id}-list`}>{employers.map(employer => <option key={employer} value={employer} />)}</datalist>
      <button type="submit" className="button" disabled={name.trim() === ''}>Attach</button>
    </form>
  )
}

import { useId, useRef, useState } from 'react'

export type MenuProps = {
  /** The host the page is on; without it there is no switch. */
  host?: string | undefined
  off: boolean
  onOpen: (at: string) => void
  onSite: (off: boolean) => void
}

/** What one rarely needs, behind three dots. Esc closes it and goes no further. */
export const Menu = ({ host, off, onOpen, onSite }: MenuProps) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  const dots = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    dots.current?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc and leaving close it, wherever the focus is inside.
    <div
      className="menu" role="group" aria-label="More"
      onBlur={event => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        event.preventDefault()
        close()
      }}
    >
      <button ref={dots} type="button" className="button dots" aria-label="More to do" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path className="dot" d="M3 8h.01M8 8h.01M13 8h.01" /></svg>
      </button>
      <div id={id} className="menu-list" hidden={!open}>
        <button type="button" onClick={() => { close(); onOpen('roles') }}>Saved roles</button>
        <button type="button" onClick={() => { close(); onOpen('notes') }}>Interview notes</button>
        <button type="button" onClick={() => { close(); onOpen('profile') }}>Your profile</button>
        {host !== undefined && (
          <button type="button" role="switch" aria-checked={off} onClick={() => { close(); onSite(!off) }}>
            {off ? `Show again on ${host}` : `Not on ${host}`}
          </button>
        )}
      </div>
    </div>
  )
}

import { useState, type ReactNode } from 'react'

export type RareProps = {
  /** What is inside, in a few words. */
  title: string
  /** Something in it is stated: then it is shown. */
  filled: boolean
  children: ReactNode
}

/** Fields that are rarely used, folded while nothing stands in them. It never closes by itself under somebody who types. */
export const Rare = ({ title, filled, children }: RareProps) => {
  const [open, setOpen] = useState(filled)
  const [was, setWas] = useState(filled)
  if (was !== filled) {
    setWas(filled)
    if (filled) setOpen(true)
  }
  return (
    <details className="rare" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

import type { ReactNode } from 'react'

export type RowBoxProps = {
  /** What the row is about, for the name of its button. */
  what: string
  onRemove: () => void
  children: ReactNode
}

/** One entry of a list in the form, with a button that takes it out. */
export const RowBox = ({ what, onRemove, children }: RowBoxProps) => (
  <div className="row-box">
    <div className="row-box-fields">{children}</div>
    <button type="button" className="quiet" aria-label={`Remove ${what}`} onClick={onRemove}>×</button>
  </div>
)

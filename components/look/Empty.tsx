import type { ReactNode } from 'react'

export type EmptyProps = {
  /** What there is none of. */
  title: string
  /** What to do next, in one line. */
  children: ReactNode
}

/** What stands where nothing is yet. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    <p>{children}</p>
  </div>
)

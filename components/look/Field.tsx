import { useId, type ReactNode } from 'react'

export type FieldProps = {
  label: string
  /** One line that says what it is good for. */
  hint?: string
  /** What is wrong and what to do; announced when it appears. */
  error?: string | undefined
  /** Gets the id for the control, and the id of hint and error for `aria-describedby`. */
  children: (id: string, describedBy: string | undefined) => ReactNode
}

/** One labelled control with its hint and its error line. */
export const Field = ({ label, hint, error, children }: FieldProps) => {
  const id = useId()
  const about = hint || error ? `${id}-about` : undefined
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children(id, about)}
      {about && (
        <p id={about} className="about">
          {error ? <span role="alert">{error}</span> : hint}
        </p>
      )}
    </div>
  )
}

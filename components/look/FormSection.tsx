import { useId, type ReactNode } from 'react'

export type FormSectionProps = {
  title: string
  /** One line under the title. */
  hint?: string
  children: ReactNode
}

/** One part of a long form: its name at the side, its fields beside it. */
export const FormSection = ({ title, hint, children }: FormSectionProps) => {
  const id = useId()
  return (
    <section className="form-section" aria-labelledby={id}>
      <div className="form-section-head">
        <h2 id={id}>{title}</h2>
        {hint && <p>{hint}</p>}
      </div>
      <div className="form-section-fields">{children}</div>
    </section>
  )
}

import { Field } from './Field'

export type TextFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string | undefined
  placeholder?: string
  /** Words to choose from while typing. */
  suggestions?: readonly string[]
  inputMode?: 'numeric' | 'decimal' | 'text'
  /** Several lines; the number is how many are shown at least. */
  lines?: number
}

/** Height of a line in px; a browser that sizes a field by its content forgets `rows`. */
const LINE = 20

/** A labelled line, or several, of text. */
export const TextField = ({ label, value, onChange, hint, error, placeholder, suggestions, inputMode, lines }: TextFieldProps) => (
  <Field label={label} error={error} {...(hint !== undefined && { hint })}>
    {(id, about) => {
      const common = { id, value, placeholder, 'aria-describedby': about, 'aria-invalid': error ? true : undefined }
      if (lines) return <textarea {...common} rows={lines} style={{ minHeight: lines * LINE + 16 }} onChange={event => onChange(event.target.value)} />
      return (
        <>
          <input {...common} type="text" inputMode={inputMode} list={suggestions && `${id}-list`} autoComplete="off" onChange={event => onChange(event.target.value)} />
          {suggestions && <datalist id={`${id}-list`}>{suggestions.map(word => <option key={word} value={word} />)}</datalist>}
        </>
      )
    }}
  </Field>
)

import { Field } from './Field'

export type SelectFieldProps<T extends string> = {
  label: string
  /** '' is "not stated". */
  value: T | ''
  options: readonly { value: T; label: string }[]
  onChange: (value: T | '') => void
  /** The words for the empty choice; left out where there must be one. */
  none?: string
  hint?: string
  error?: string | undefined
}

/** A labelled choice of one. */
export const SelectField = <T extends string>({ label, value, options, onChange, none, hint, error }: SelectFieldProps<T>) => (
  <Field label={label} error={error} {...(hint !== undefined && { hint })}>
    {(id, about) => (
      <select id={id} aria-describedby={about} value={value} onChange={event => onChange(options.find(option => option.value === event.target.value)?.value ?? '')}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    )}
  </Field>
)

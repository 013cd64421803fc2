export type ChoicesProps<T extends string> = {
  /** What is chosen here, as the group's name. */
  label: string
  chosen: readonly T[]
  options: readonly { value: T; label: string }[]
  onChange: (chosen: T[]) => void
  hint?: string
}

/** Any number of a few choices, as pills one can tick. */
export const Choices = <T extends string>({ label, chosen, options, onChange, hint }: ChoicesProps<T>) => (
  <fieldset className="field choices">
    <legend>{label}</legend>
    <div className="pills">
      {options.map(({ value, label: words }) => (
        <label key={value} className="pill">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={event => onChange(options.map(option => option.value).filter(v => (v === value ? event.target.checked : chosen.includes(v))))}
          />
          <span>{words}</span>
        </label>
      ))}
    </div>
    {hint && <p className="about">{hint}</p>}
  </fieldset>
)

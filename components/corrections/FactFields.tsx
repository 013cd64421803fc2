import { CURRENCIES } from '../../lib/vocabulary/currencies'
import { Choices } from '../look/Choices'
import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import { countries } from '../profile/countries'
import { timeZones } from '../profile/time-zones'
import { tongues } from '../profile/tongues'
import type { Errors, Row } from './draft'
import type { FieldSpec } from './fact-forms'

export type FactFieldsProps = {
  fields: readonly FieldSpec[]
  row: Row
  /** Which row this is: errors are named by it. */
  at: number
  errors: Errors
  onChange: (row: Row) => void
}

const SUGGESTED: Partial<Record<FieldSpec['kind'], readonly string[]>> = {
  country: countries.map(({ name }) => name), tongue: tongues.map(({ name }) => name), zone: timeZones, currency: Object.keys(CURRENCIES),
}
const NUMBERS = new Set(['amount', 'number'])

const ticked = (value: string): string[] => value.split(', ').filter(part => part !== '')

/** The fields of one row of a fact. */
export const FactFields = ({ fields, row, at, errors, onChange }: FactFieldsProps) => (
  <div className={`columns ${fields.length > 2 ? 'three' : 'two'}`}>
    {fields.map(({ name, label, kind, options = [], placeholder }) => {
      const value = row[name] ?? ''
      const error = errors[`${at}.${name}`]
      const set = (typed: string) => onChange({ ...row, [name]: typed })
      if (kind === 'select') return <SelectField key={name} label={label} value={value} options={options} none="not stated" error={error} onChange={set} />
      if (kind === 'choices') {
        return (
          <div key={name} className={error ? 'whole wrong' : 'whole'}>
            <Choices label={label} chosen={ticked(value)} options={options} onChange={chosen => set(chosen.join(', '))} />
            {error && <p className="about" role="alert">{error}</p>}
          </div>
        )
      }
      if (kind === 'tick' || kind === 'maybe') {
        return <label key={name} className="tick"><input type="checkbox" checked={value === 'yes'} onChange={event => set(event.target.checked ? 'yes' : '')} /> <span>{label}</span></label>
      }
      const suggestions = SUGGESTED[kind]
      return (
        <TextField
          key={name} label={label} value={value} error={error} onChange={set} {...(placeholder !== undefined && { placeholder })}
          {...(suggestions && { suggestions })} {...(NUMBERS.has(kind) && { inputMode: 'decimal' })}
        />
      )
    })}
  </div>
)

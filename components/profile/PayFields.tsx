import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import type { ProfileDraft } from './draft'
import type { FormErrors } from './form-errors'
import { periodOptions } from './labels'

export type PayFieldsProps = {
  pay: ProfileDraft['pay']
  errors: FormErrors
  onChange: (pay: ProfileDraft['pay']) => void
}

const currencies = Intl.supportedValuesOf('currency')

/** The least and the wish, with currency and period. */
export const PayFields = ({ pay, errors, onChange }: PayFieldsProps) => (
  <div className="columns four">
    <TextField label="At least" value={pay.floor} inputMode="decimal" placeholder="60,000" error={errors['pay.floor']} onChange={floor => onChange({ ...pay, floor })} />
    <TextField label="Hoping for" value={pay.target} inputMode="decimal" placeholder="75,000" error={errors['pay.target']} onChange={target => onChange({ ...pay, target })} />
    <TextField label="Currency" value={pay.currency} suggestions={currencies} placeholder="EUR" error={errors['pay.currency']} onChange={currency => onChange({ ...pay, currency })} />
    <SelectField label="Period" value={pay.period} options={periodOptions} onChange={period => onChange({ ...pay, period: period || 'year' })} />
  </div>
)

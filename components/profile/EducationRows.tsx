import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import type { EducationRow } from './draft'
import type { FormErrors } from './form-errors'
import { educationOptions } from './labels'
import { RowBox } from './RowBox'

export type EducationRowsProps = {
  rows: readonly EducationRow[]
  errors: FormErrors
  onChange: (rows: EducationRow[]) => void
  onRemove: (at: number) => void
}

/** Degrees and trainings. */
export const EducationRows = ({ rows, errors, onChange, onRemove }: EducationRowsProps) => {
  const set = (at: number, change: Partial<EducationRow>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)))
  return rows.map((row, at) => (
    <RowBox key={at} what={row.field || row.institution || 'this education'} onRemove={() => onRemove(at)}>
      <div className="columns two">
        <SelectField label="Level" value={row.level} options={educationOptions} none="not stated" onChange={level => set(at, { level })} />
        <TextField label="Field" value={row.field} placeholder="Nursing, Computer science…" onChange={field => set(at, { field })} />
        <TextField label="Where" value={row.institution} onChange={institution => set(at, { institution })} />
        <TextField label="Ended" value={row.end} placeholder="2019" error={errors[`education.${at}.end`]} onChange={end => set(at, { end })} />
      </div>
    </RowBox>
  ))
}

import { TextField } from '../look/TextField'
import { countries } from './countries'
import type { HomeRow } from './draft'
import type { FormErrors } from './form-errors'
import { RowBox } from './RowBox'

export type HomeRowsProps = {
  rows: readonly HomeRow[]
  errors: FormErrors
  onChange: (rows: HomeRow[]) => void
  onRemove: (at: number) => void
}

const names = countries.map(({ name }) => name)

/** The places one can work from. */
export const HomeRows = ({ rows, errors, onChange, onRemove }: HomeRowsProps) => {
  const set = (at: number, change: Partial<HomeRow>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)))
  return rows.map((row, at) => (
    <RowBox key={at} what={row.city || row.country || 'this place'} onRemove={() => onRemove(at)}>
      <div className="columns three">
        <TextField label="City" value={row.city} onChange={city => set(at, { city })} />
        <TextField label="Region or state" value={row.region} onChange={region => set(at, { region })} />
        <TextField label="Country" value={row.country} suggestions={names} error={errors[`homes.${at}.country`]} onChange={country => set(at, { country })} />
      </div>
    </RowBox>
  ))
}

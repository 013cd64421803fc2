import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import type { LanguageRow } from './draft'
import type { FormErrors } from './form-errors'
import { languageLevelOptions } from './labels'
import { RowBox } from './RowBox'
import { tongues } from './tongues'

export type LanguageRowsProps = {
  rows: readonly LanguageRow[]
  errors: FormErrors
  onChange: (rows: LanguageRow[]) => void
  onRemove: (at: number) => void
}

const names = tongues.map(({ name }) => name)

/** The languages one speaks, with the level of each. */
export const LanguageRows = ({ rows, errors, onChange, onRemove }: LanguageRowsProps) => {
  const set = (at: number, change: Partial<LanguageRow>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)))
  return rows.map((row, at) => (
    <RowBox key={at} what={row.lang || 'this language'} onRemove={() => onRemove(at)}>
      <div className="columns two">
        <TextField label="Language" value={row.lang} suggestions={names} error={errors[`languages.${at}.lang`]} onChange={lang => set(at, { lang })} />
        <SelectField label="Level" value={row.level} options={languageLevelOptions} none="not stated" onChange={level => set(at, { level })} />
      </div>
    </RowBox>
  ))
}

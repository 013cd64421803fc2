import { TextField } from '../look/TextField'
import type { WorkRow } from './draft'
import type { FormErrors } from './form-errors'
import { RowBox } from './RowBox'

export type WorkRowsProps = {
  rows: readonly WorkRow[]
  errors: FormErrors
  onChange: (rows: WorkRow[]) => void
  onRemove: (at: number) => void
}

/** The jobs one had, as in a résumé. */
export const WorkRows = ({ rows, errors, onChange, onRemove }: WorkRowsProps) => {
  const set = (at: number, change: Partial<WorkRow>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)))
  return rows.map((row, at) => (
    <RowBox key={at} what={row.title || row.employer || 'this job'} onRemove={() => onRemove(at)}>
      <div className="columns work">
        <TextField label="Title" value={row.title} error={errors[`work.${at}.title`]} onChange={title => set(at, { title })} />
        <TextField label="Employer" value={row.employer} onChange={employer => set(at, { employer })} />
        <TextField label="From" value={row.start} placeholder="2021-03" error={errors[`work.${at}.start`]} onChange={start => set(at, { start })} />
        <TextField label="To" value={row.end} placeholder="still there" error={errors[`work.${at}.end`]} onChange={end => set(at, { end })} />
      </div>
      <TextField label="What you did there" value={row.text} lines={3} onChange={text => set(at, { text })} />
    </RowBox>
  ))
}

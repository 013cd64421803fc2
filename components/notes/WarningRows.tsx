import type { Said } from '../../lib/text/said'
import { rowsFor } from '../look/rows-for'
import { warningOptions } from './labels'
import type { NoteDraft } from './draft'
import { SaidWords } from './SaidWords'

export type WarningRowsProps = {
  rows: NoteDraft['warnings']
  onChange: (rows: NoteDraft['warnings']) => void
  onRemove: (at: number) => void
  /** Marks the words of a point in the text. */
  onShow: (said: Said) => void
}

/** What to know before committing, with the topic of each. */
export const WarningRows = ({ rows, onChange, onRemove, onShow }: WarningRowsProps) => {
  const set = (at: number, change: Partial<NoteDraft['warnings'][number]>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)))
  return (
    <div className="lines" role="group" aria-label="What to know before committing">
      <h3>What to know before committing</h3>
      {rows.map((row, at) => (
        <div className="line warning" key={at}>
          <select aria-label={`Topic of point ${at + 1}`} value={row.topic} onChange={event => set(at, { topic: warningOptions.find(({ value }) => value === event.target.value)?.value ?? 'role' })}>
            {warningOptions.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
          <textarea aria-label={`Point ${at + 1}`} rows={rowsFor(row.about)} value={row.about} onChange={event => set(at, { about: event.target.value })} />
          <button type="button" className="quiet" aria-label={`Remove point ${at + 1}`} onClick={() => onRemove(at)}>×</button>
          {row.said && row.said.words !== row.about && <SaidWords said={row.said} onShow={onShow} />}
        </div>
      ))}
      <button type="button" className="button add" onClick={() => onChange([...rows, { topic: 'role', about: '' }])}>Add a point</button>
    </div>
  )
}

import { roundOptions } from './labels'
import type { NoteErrors } from './checked'
import type { NoteDraft } from './draft'

export type RoundRowsProps = {
  rows: NoteDraft['rounds']
  errors: NoteErrors
  onChange: (rows: NoteDraft['rounds']) => void
  onRemove: (at: number) => void
}

/** The rounds of a process, in order, each of which can be corrected. */
export const RoundRows = ({ rows, errors, onChange, onRemove }: RoundRowsProps) => {
  const set = (at: number, change: Partial<NoteDraft['rounds'][number]>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)))
  return (
    <div className="lines" role="group" aria-label="Rounds">
      <h3>Rounds</h3>
      {rows.length > 0 && (
        <table className="row-table rounds-table">
          <thead><tr><th scope="col"><span className="visually-hidden">Number</span></th><th scope="col">Kind</th><th scope="col">Called</th><th scope="col">Topics</th><th scope="col">Minutes</th><th><span className="visually-hidden">Remove</span></th></tr></thead>
          <tbody>
            {rows.map((row, at) => {
              const wrong = errors[`rounds.${at}.minutes`]
              return (
                <tr key={at} className={wrong ? 'wrong' : undefined}>
                  <td className="number">{at + 1}</td>
                  <td>
                    <select aria-label={`Kind of round ${at + 1}`} value={row.kind} onChange={event => set(at, { kind: roundOptions.find(({ value }) => value === event.target.value)?.value ?? 'other' })}>
                      {roundOptions.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
                    </select>
                  </td>
                  <td><input type="text" aria-label={`Name of round ${at + 1}`} value={row.name} placeholder="–" onChange={event => set(at, { name: event.target.value })} /></td>
                  <td><input type="text" aria-label={`Topics of round ${at + 1}`} value={row.topics} placeholder="–" onChange={event => set(at, { topics: event.target.value })} /></td>
                  <td>
                    <input type="text" inputMode="numeric" className="short" aria-label={`Minutes of round ${at + 1}`} aria-invalid={wrong ? true : undefined} value={row.minutes} placeholder="–" onChange={event => set(at, { minutes: event.target.value })} />
                    {wrong && <p className="about" role="alert">{wrong}</p>}
                  </td>
                  <td><button type="button" className="quiet" aria-label={`Remove round ${at + 1}`} onClick={() => onRemove(at)}>×</button></td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <button type="button" className="button add" onClick={() => onChange([...rows, { kind: 'other', name: '', minutes: '', topics: '' }])}>Add a round</button>
    </div>
  )
}

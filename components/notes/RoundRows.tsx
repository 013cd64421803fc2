import { useState } from 'react'
import type { Said } from '../../lib/text/said'
import { TextField } from '../look/TextField'
import type { NoteErrors } from './checked'
import { emptyRound, type NoteDraft } from './draft'
import { difficultyOptions, roundOptions } from './labels'
import { SaidWords } from './SaidWords'

type Row = NoteDraft['rounds'][number]

export type RoundRowsProps = {
  rows: NoteDraft['rounds']
  errors: NoteErrors
  onChange: (rows: NoteDraft['rounds']) => void
  onRemove: (at: number) => void
  /** Marks the words of a round in the text. */
  onShow: (said: Said) => void
}

type OneRound = { row: Row; at: number; wrong: string | undefined; set: (change: Partial<Row>) => void; onRemove: () => void; onShow: (said: Said) => void }

const OneRound = ({ row, at, wrong, set, onRemove, onShow }: OneRound) => {
  const [open, setOpen] = useState(row.format !== '' || row.parts !== '')
  return (
    <>
      <tr className={wrong ? 'wrong' : undefined}>
        <td className="number">{at + 1}</td>
        <td>
          <select aria-label={`Kind of round ${at + 1}`} value={row.kind} onChange={event => set({ kind: roundOptions.find(({ value }) => value === event.target.value)?.value ?? 'other' })}>
            {roundOptions.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </td>
        <td><input type="text" aria-label={`Name of round ${at + 1}`} value={row.name} placeholder="–" onChange={event => set({ name: event.target.value })} /></td>
        <td><input type="text" aria-label={`Topics of round ${at + 1}`} value={row.topics} placeholder="–" onChange={event => set({ topics: event.target.value })} /></td>
        <td>
          <input type="text" inputMode="numeric" className="short" aria-label={`Minutes of round ${at + 1}`} aria-invalid={wrong ? true : undefined} value={row.minutes} placeholder="–" onChange={event => set({ minutes: event.target.value })} />
          {wrong && <p className="about" role="alert">{wrong}</p>}
        </td>
        <td>
          <select aria-label={`Difficulty of round ${at + 1}`} value={row.difficulty} onChange={event => set({ difficulty: event.target.value })}>
            <option value="">–</option>
            {difficultyOptions.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </td>
        <td className="row-buttons">
          <button type="button" className="quiet" aria-expanded={open} aria-label={`More on round ${at + 1}`} title="Format and parts" onClick={() => setOpen(!open)}>⋯</button>
          <button type="button" className="quiet" aria-label={`Remove round ${at + 1}`} onClick={onRemove}>×</button>
        </td>
      </tr>
      {(open || row.said) && (
        <tr className="round-more">
          <td />
          <td colSpan={6}>
            {row.said && <SaidWords said={row.said} onShow={onShow} />}
            {open && (
              <div className="columns two">
                <TextField label={`Format of round ${at + 1}`} value={row.format} placeholder="video, on-site, in writing" onChange={format => set({ format })} />
                <TextField label={`Parts of round ${at + 1}`} value={row.parts} placeholder="case, tour, lunch" onChange={parts => set({ parts })} />
              </div>
            )}
          </td>
        </tr>
      )}
    </>
  )
}

/** The rounds of a process, in order, each of which can be corrected; what one rarely needs is behind the dots. */
export const RoundRows = ({ rows, errors, onChange, onRemove, onShow }: RoundRowsProps) => (
  <div className="lines" role="group" aria-label="Rounds">
    <h3>Rounds</h3>
    {rows.length > 0 && (
      <table className="row-table rounds-table">
        <thead><tr><th scope="col"><span className="visually-hidden">Number</span></th><th scope="col">Kind</th><th scope="col">Called</th><th scope="col">Topics</th><th scope="col">Minutes</th><th scope="col">Difficulty</th><th scope="col"><span className="visually-hidden">More, remove</span></th></tr></thead>
        <tbody>
          {rows.map((row, at) => (
            <OneRound
              key={at} row={row} at={at} wrong={errors[`rounds.${at}.minutes`]} onShow={onShow} onRemove={() => onRemove(at)}
              set={change => onChange(rows.map((other, i) => (i === at ? { ...other, ...change } : other)))}
            />
          ))}
        </tbody>
      </table>
    )}
    <button type="button" className="button add" onClick={() => onChange([...rows, emptyRound()])}>Add a round</button>
  </div>
)

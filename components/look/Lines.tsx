import { useId, type ReactNode } from 'react'
import { rowsFor } from './rows-for'

export type LinesProps = {
  label: string
  lines: readonly string[]
  onChange: (lines: string[]) => void
  onRemove: (at: number) => void
  /** What the button that adds one says. */
  add: string
  placeholder?: string
  /** What stands below a line. */
  below?: (line: string) => ReactNode
}

/** Some sentences, one field each. */
export const Lines = ({ label, lines, onChange, onRemove, add, placeholder, below }: LinesProps) => {
  const id = useId()
  return (
    <div className="lines" role="group" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      {lines.map((line, at) => (
        <div className="line" key={at}>
          <textarea
            aria-label={`${label}, ${at + 1}`} rows={rowsFor(line)} value={line} placeholder={placeholder}
            onChange={event => onChange(lines.map((other, i) => (i === at ? event.target.value : other)))}
          />
          <button type="button" className="quiet" aria-label={`Remove ${line || 'the empty line'}`} onClick={() => onRemove(at)}>×</button>
          {below?.(line)}
        </div>
      ))}
      <button type="button" className="button add" onClick={() => onChange([...lines, ''])}>{add}</button>
    </div>
  )
}

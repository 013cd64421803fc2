import { useId, useState } from 'react'
import type { Fit } from '../../lib/fit/fit'
import { withDays } from '../facts/say-day'
import { State } from './State'

export type AccountProps = {
  fit: Fit
  /** Open from the start. */
  open?: boolean
}

/** Points are whole quarters; at most two decimals, a true minus sign. */
const sayPoints = (points: number): string => String(Math.round(points * 100) / 100).replace('-', '−')

/** How much of what counts is known, in one sentence. `coverage` is 0 to 1. */
const sayCoverage = (coverage: number): string =>
  coverage >= 0.995 ? 'The posting and your profile say enough about everything that counts.'
    : `The posting and your profile say enough about ${Math.round(coverage * 100)}\u00a0% of what counts.`

/** How the number comes about: every part with its points; they add up to the score. */
export const Account = ({ fit, open: atFirst = false }: AccountProps) => {
  const [open, setOpen] = useState(atFirst)
  const id = useId()
  const [low, high] = fit.band
  return (
    <section className="account" aria-label="How the number comes about">
      <button type="button" className="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        How the number comes about
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4.5 6.5 3.5 3.5 3.5-3.5" /></svg>
      </button>
      <div id={id} hidden={!open}>
        <p className="line soft">
          {sayCoverage(fit.coverage)}
          {low !== high && ` With the rest known it would be between ${low} and ${high}.`}
        </p>
        <table>
          <thead><tr><th scope="col">What</th><th scope="col">Points</th></tr></thead>
          <tbody>
            {fit.parts.map((part, i) => (
              // Two parts may read alike; their order is all that tells them apart.
              <tr key={`${i} ${part.label}`}>
                <th scope="row">
                  <State state={part.state} />
                  <span>
                    {part.label} <span className="why">· {withDays(part.why)}</span>
                    {part.yours !== undefined && <span className="yours">Yours: {part.yours}</span>}
                  </span>
                </th>
                <td>{sayPoints(part.points)}{part.of > 0 && <span className="of"> of {sayPoints(part.of)}</span>}</td>
              </tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row">Together</th><td>{fit.score}</td></tr></tfoot>
        </table>
      </div>
    </section>
  )
}

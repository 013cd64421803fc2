import type { Fit, Gate } from '../../lib/fit/fit'

/** What a row shows of a fit. */
export type Glance = Pick<Fit, 'score' | 'band'> & { gates: readonly Gate[] }

export type FitCellProps = {
  /** Undefined while there is no profile and none was there when the role was saved. */
  fit: Glance | undefined
}

/** A fit in a row: the number, its band as figures, and both on a line from 0 to 100 as the dial draws them: full up to the score, fainter as far as it may go. A failed deal-breaker is said. */
export const FitCell = ({ fit }: FitCellProps) => {
  if (!fit) return <span className="fit-cell none">no fit yet</span>
  const [low, high] = fit.band
  return (
    <span className="fit-cell">
      <strong>{fit.score}</strong>
      <span className="fit-band">
        <span className="fit-figures">{low === high ? ' ' : `${low}–${high}`}</span>
        <svg viewBox="0 0 100 4" width="56" height="4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="rail" x="0" y="0" width="100" height="4" rx="2" />
          <rect className="band" x="0" y="0" width={high} height="4" rx="2" />
          <rect className="point" x="0" y="0" width={fit.score} height="4" rx="2" />
        </svg>
      </span>
      {fit.gates.length > 0 && <span className="fit-gate" title={fit.gates.map(({ why }) => why).join('; ')}>✕ <span>ruled out</span></span>}
    </span>
  )
}

import type { Opening } from '../../lib/fit/what-opens'

export type OpensChartProps = {
  /** What one more skill would do, the one that raises most roles first. */
  openings: readonly Opening[]
  /** Of how many roles. */
  of: number
}

const sayPoints = ({ raised, points }: Opening): string => {
  const each = Math.round(points / raised)
  return `by ${each < 1 ? 'less than 1' : each} on average`
}

/** Which skill would raise the most saved roles: a bar each, with the number of roles on it. */
export const OpensChart = ({ openings, of }: OpensChartProps) => (
  <ol className="opens">
    {openings.map(opening => (
      <li key={opening.skill}>
        <span className="opens-label">{opening.label}</span>
        <span className="opens-rail">
          <span className="opens-bar" style={{ width: `${Math.max(2, (100 * opening.raised) / of)}%` }} />
          <span className="opens-figure"><b>{opening.raised}</b> of {of} roles, {sayPoints(opening)}</span>
        </span>
      </li>
    ))}
  </ol>
)

import type { Cell } from '../../lib/fit/compare'
import { withDays } from '../facts/say-day'
import { Best, StateWord } from './StateWord'

/** Points are whole quarters; at most one decimal here, where several are compared. */
const sayPoints = (points: number): string => String(Math.round(points * 10) / 10).replace('-', '−')

/** A longer quotation is cut: the role's own page has all of it. */
const MOST_LETTERS = 140
const cut = (words: string): string => (words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS).trimEnd()}…`)

/** What one role says to one kind, with the posting's words and the profile's line; nothing is asked where there is no cell. */
export const CompareCell = ({ cell }: { cell: Cell | undefined }) => {
  if (!cell) return <td className="faint">does not come up</td>
  const { points, of, state, label, why, said, yours, best } = cell
  return (
    <td className={best ? 'is-best' : undefined}>
      <p className="cell-points"><b>{sayPoints(points)}</b> of {sayPoints(of)} <StateWord state={state} />{best && <> <Best /></>}</p>
      <p>{label} <span className="why">· {withDays(why)}</span></p>
      {said !== undefined && said.trim() !== '' && <blockquote>“{cut(said)}”</blockquote>}
      {yours !== undefined && <p className="yours">Yours: {yours}</p>}
    </td>
  )
}

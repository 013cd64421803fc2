import type { Tier } from '../../lib/posting/posting'
import { TIER_OPTIONS, type TierRow } from './tiers'

export type TierTableProps = {
  /** What the rows are, as the head of the first column. */
  what: string
  rows: readonly TierRow[]
  onTier: (row: TierRow, tier: Tier | 'none') => void
  onUndo: (subject: string) => void
}

const labelOf = (tier: Tier | 'none'): string => TIER_OPTIONS.find(({ value }) => value === tier)?.label.toLowerCase() ?? tier
const pageSaid = ({ read }: TierRow): string => (read === undefined ? 'the page does not name it' : `as read: ${labelOf(read)}`)

/** Lines or skills, each with how much the posting insists on it; a change counts at once and can be taken back. */
export const TierTable = ({ what, rows, onTier, onUndo }: TierTableProps) => (
  <table className="tier-table">
    <thead><tr><th scope="col">{what}</th><th scope="col">How much it insists</th></tr></thead>
    <tbody>
      {rows.map(row => (
        <tr key={row.subject} className={row.now === 'none' ? 'gone' : undefined}>
          <th scope="row">
            <span className="tier-words">{row.words}</span>
            {row.yours && <span className="page-said"><b>Corrected by you</b>, {pageSaid(row)}. <button type="button" className="link" onClick={() => onUndo(row.subject)} aria-label={`Undo the correction of ${row.words.slice(0, 60)}`}>Undo</button></span>}
          </th>
          <td>
            <select aria-label={`How much the posting insists on: ${row.words.slice(0, 80)}`} value={row.now} onChange={event => onTier(row, TIER_OPTIONS.find(({ value }) => value === event.target.value)?.value ?? 'none')}>
              {TIER_OPTIONS.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </select>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

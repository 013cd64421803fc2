import { memo } from 'react'
import { MOST } from '../../lib/fit/compare'
import type { Role } from '../../lib/roles/role'
import type { SortBy } from '../../lib/roles/sort'
import type { Rates } from '../../lib/vocabulary/exchange-rates'
import { briefDay, briefPay, briefPlace } from './brief'
import { FitCell, type Glance } from './FitCell'
import { stageLabel } from './stages'

/** One line of the table: a role with its fit of today. */
export type RoleRow = { role: Role; fit: Glance | undefined; score: number | undefined }

export type RolesTableProps = {
  rows: readonly RoleRow[]
  sort: SortBy
  /** What ranges in several currencies are compared by; the shipped ones if not told. */
  rates?: Rates
  /** The row that j, k and Enter are about. */
  active: string | undefined
  /** ISO 8601 moment, for "5 days ago". */
  now: string
  /** The address of a role's own view. */
  linkTo: (id: string) => string
  onDelete: (role: Role) => void
  /** The roles chosen to be compared, by id, and how to choose or leave one. */
  chosen: readonly string[]
  onChoose: (id: string) => void
}

/** The column's head is not beside it on a narrow screen, so the word goes along. */
const NotStated = ({ what }: { what: string }) => <span className="faint"><span className="what">{what} </span>not stated</span>

type RowProps = { role: Role; fit: RoleRow['fit']; active: boolean; chosen: boolean; full: boolean } & Pick<RolesTableProps, 'rates' | 'now' | 'linkTo' | 'onDelete' | 'onChoose'>

/** Drawn anew only where something of it changed: a slider that moves touches many rows. */
const Row = memo(function Row({ role, fit, rates, active, now, linkTo, onDelete, chosen, full, onChoose }: RowProps) {
  const { posting } = role
  const pay = briefPay(posting.pay, rates)
  const { place, way } = briefPlace(posting)
  const title = posting.title?.value ?? 'Title not stated'
  return (
    <tr className={active ? 'active' : undefined} id={`role-${role.id}`}>
      <td className="choose"><input type="checkbox" aria-label={`Compare ${title}`} checked={chosen} disabled={full && !chosen} title={full && !chosen ? `${MOST} is the most that can be compared` : undefined} onChange={() => onChoose(role.id)} /></td>
      <td><FitCell fit={fit} /></td>
      <th scope="row"><a href={linkTo(role.id)}>{title}</a>{role.remark.trim() !== '' && <span className="remark-mark">{role.remark.trim().split('\n')[0]}</span>}</th>
      <td>{posting.company?.value ?? <NotStated what="company" />}</td>
      <td>{pay ? <>{pay.pay}{pay.also && <span className="second">{pay.also}</span>}</> : <NotStated what="pay" />}</td>
      <td>{place ?? (way ? undefined : <NotStated what="place" />)}{way && <span className={place ? 'second' : undefined}>{way}</span>}</td>
      <td><span className={`stage ${role.stage}`}>{stageLabel(role.stage)}</span></td>
      <td className="when"><time dateTime={role.savedAt}>{briefDay(role.savedAt, now)}</time></td>
      <td className="row-end"><button type="button" className="quiet" aria-label={`Delete ${title}`} onClick={() => onDelete(role)}>×</button></td>
    </tr>
  )
})

/** Saved roles to scan: fit, role, company, pay, place, stage, since. */
export const RolesTable = ({ rows, sort, rates, active, now, linkTo, onDelete, chosen, onChoose }: RolesTableProps) => {
  const sorted = (by: SortBy) => (sort === by ? 'descending' as const : undefined)
  return (
    <table className="roles-table">
      <thead>
        <tr>
          <th><span className="visually-hidden">Compare</span></th>
          <th scope="col" aria-sort={sorted('fit')}>Fit</th>
          <th scope="col">Role</th>
          <th scope="col">Company</th>
          <th scope="col" aria-sort={sorted('pay')}>Pay</th>
          <th scope="col">Place</th>
          <th scope="col">Stage</th>
          <th scope="col" aria-sort={sorted('saved')}>Saved</th>
          <th><span className="visually-hidden">Delete</span></th>
        </tr>
      </thead>
      <tbody>{rows.map(row => <Row key={row.role.id} role={row.role} fit={row.fit} active={row.role.id === active} chosen={chosen.includes(row.role.id)} full={chosen.length >= MOST} {...{ rates, now, linkTo, onDelete, onChoose }} />)}</tbody>
    </table>
  )
}

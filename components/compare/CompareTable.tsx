import type { ReactNode } from 'react'
import { compare, type Comparison } from '../../lib/fit/compare'
import type { Fit } from '../../lib/fit/fit'
import { noticesOf } from '../../lib/posting/notices'
import type { Role } from '../../lib/roles/role'
import { stageLabel } from '../roles/stages'
import { KIND } from '../roles/weight-words'
import { withDays } from '../facts/say-day'
import { CompareCell } from './CompareCell'
import { factRowsOf } from './compare-facts'
import { Best, StateWord } from './StateWord'

/** A role with its fit of today; without a profile there may be none. */
export type Compared = { role: Role; fit: Fit | undefined }

export type CompareTableProps = {
  roles: readonly Compared[]
  /** "YYYY-MM-DD", for what is to be noticed of a posting. */
  today: string
  linkTo: (id: string) => string
  /** Takes one out of the comparison. */
  onLeave: (id: string) => void
}

/** More missing than this is not compared at a glance; the role's page has them all. */
const MOST_MISSING = 8

/** More columns than these do not fit the usual width. */
const WIDE = 3

const Part = ({ name, many, children }: { name: string; many: number; children: ReactNode }) => (
  <tbody>
    <tr className="part"><th scope="rowgroup"><span>{name}</span></th><td colSpan={many} /></tr>
    {children}
  </tbody>
)

const Line = ({ name, children }: { name: string; children: ReactNode }) => <tr><th scope="row">{name}</th>{children}</tr>

const FitParts = ({ comparison: { rows, scores, burdens, gates }, roles }: { comparison: Comparison; roles: readonly Compared[] }) => {
  const many = roles.length
  const missing = roles.map(({ fit }) => [...new Set((fit?.missing ?? []).filter(({ tier, kind }) => tier === 'must' && (kind === undefined || kind === 'skill')).map(({ skill }) => skill))])
  return (
    <Part name="How it fits you" many={many}>
      <Line name="Fit">
        {scores.map(({ score, band: [low, high], coverage, best }, i) => (
          <td key={roles[i]?.role.id} className={best ? 'is-best' : undefined}>
            <p className="cell-score"><b>{score}</b>{low !== high && <span className="soft"> {low}–{high}</span>} {best && <Best />}</p>
            <p className="why">{withDays(roles[i]?.fit?.verdict ?? '')} Enough is known of {Math.round(coverage * 100)} % of what counts.</p>
          </td>
        ))}
      </Line>
      {gates.some(all => all.length > 0) && <Line name="Rules it out">{gates.map((all, i) => <td key={roles[i]?.role.id}>{all.length === 0 ? <span className="faint">nothing</span> : <ul className="cell-list">{all.map(({ why }) => <li key={why}><span className="state-word missed"><span aria-hidden="true">✕</span> ruled out</span> {withDays(why)}</li>)}</ul>}</td>)}</Line>}
      {rows.map(({ kind, cells }) => <Line key={kind} name={KIND[kind]}>{cells.map((cell, i) => <CompareCell key={roles[i]?.role.id} cell={cell} />)}</Line>)}
      {burdens.some(all => all.length > 0) && <Line name="Bears on all the rest">{burdens.map((all, i) => <td key={roles[i]?.role.id}>{all.length === 0 ? <span className="faint">nothing</span> : <ul className="cell-list">{all.map(({ label, why, points, state }) => <li key={label}><b>{String(Math.round(points * 10) / 10).replace('-', '−')}</b> <StateWord state={state} /> {label} <span className="why">· {withDays(why)}</span></li>)}</ul>}</td>)}</Line>}
      <Line name="Missing skills">
        {missing.map((skills, i) => (
          <td key={roles[i]?.role.id}>{skills.length === 0 ? <span className="faint">none that it insists on</span> : <>{skills.slice(0, MOST_MISSING).join(', ')}{skills.length > MOST_MISSING && <span className="soft"> and {skills.length - MOST_MISSING} more</span>}</>}</td>
        ))}
      </Line>
    </Part>
  )
}

/** Two to five roles side by side: how each fits, part by part, then what each states in plain values, then what is to be noticed. */
export const CompareTable = ({ roles, today, linkTo, onLeave }: CompareTableProps) => {
  const fits = roles.flatMap(({ fit }) => fit ?? [])
  const comparison = fits.length === roles.length ? compare(fits) : undefined
  const notices = roles.map(({ role }) => noticesOf(role.posting, today))
  const nameOf = ({ posting }: Role): string => posting.title?.value ?? 'Title not stated'
  return (
    // A region that scrolls has to be reached by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="compare-scroll" role="region" aria-label="Roles side by side" tabIndex={0}>
      <table className={roles.length > WIDE ? 'compare-table wide' : 'compare-table'} style={{ minWidth: 136 + roles.length * 232 }}>
        <thead>
          <tr>
            <td><span className="visually-hidden">What is compared</span></td>
            {roles.map(({ role }) => (
              <th scope="col" key={role.id}>
                <a href={linkTo(role.id)}>{nameOf(role)}</a>
                <span className="second">{role.posting.company?.value ?? 'Company not stated'} · {stageLabel(role.stage).toLowerCase()}</span>
                <button type="button" className="quiet" aria-label={`Leave ${nameOf(role)} out`} title="Leave out" onClick={() => onLeave(role.id)}>×</button>
              </th>
            ))}
          </tr>
        </thead>
        {comparison && <FitParts comparison={comparison} roles={roles} />}
        <Part name="What it says" many={roles.length}>
          {factRowsOf(roles.map(({ role }) => role.posting)).map(({ name, values }) => (
            <Line key={name} name={name}>{values.map((texts, i) => <td key={roles[i]?.role.id}>{texts.length === 0 ? <span className="faint">not stated</span> : <ul className="cell-list">{texts.map(text => <li key={text}>{text}</li>)}</ul>}</td>)}</Line>
          ))}
          {notices.some(all => all.length > 0) && <Line name="Worth knowing">{notices.map((all, i) => <td key={roles[i]?.role.id}>{all.length === 0 ? <span className="faint">nothing</span> : <ul className="cell-list">{all.map(({ kind, text }) => <li key={`${kind} ${text}`}>{text}</li>)}</ul>}</td>)}</Line>}
        </Part>
      </table>
    </div>
  )
}

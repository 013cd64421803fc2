import type { Fit } from '../../lib/fit/fit'
import type { Role } from '../../lib/roles/role'
import { Dial } from '../charts/Dial'
import { briefDay } from './brief'

export type RoleHeadProps = {
  role: Role
  fit: Fit | undefined
  /** The fit was reckoned with today's profile, not the one of the day it was saved. */
  current: boolean
  now: string
  onDelete: () => void
}

/** What the role is, how it fits, and the way to the original. Only addresses of the web become links. */
export const RoleHead = ({ role, fit, current, now, onDelete }: RoleHeadProps) => {
  const { posting } = role
  const original = [posting.around, posting.url].find(url => url !== undefined && /^https?:\/\//i.test(url))
  return (
    <header className={fit ? 'role-head' : 'role-head no-fit'}>
      {fit && <Dial score={fit.score} band={fit.band} />}
      <div>
        <h1>{posting.title?.value ?? 'Title not stated'}</h1>
        <p className="soft">
          {[posting.company?.value ?? 'Company not stated', posting.department?.value].filter(Boolean).join(' · ')}
          {' · saved '}<time dateTime={role.savedAt}>{briefDay(role.savedAt, now)}</time>
        </p>
        {fit && <p className="verdict">{fit.verdict}{!current && <span className="faint"> As of the day it was saved; fill in your profile to see today's.</span>}</p>}
      </div>
      <div className="actions">
        {original && <a className="button" href={original} target="_blank" rel="noreferrer noopener">Open the original ↗</a>}
        <button type="button" className="button" onClick={onDelete}>Delete</button>
      </div>
    </header>
  )
}

import { applyCorrections } from '../../lib/posting/corrected'
import type { CorrectedJob } from '../../lib/posting/correction'

export type CorrectedListProps = {
  jobs: readonly CorrectedJob[]
  /** The address of the page on which a job is corrected. */
  linkTo: (id: string) => string
  onForget: (id: string) => void
}

const nameOf = ({ read, corrections }: CorrectedJob): string => {
  const { title, company } = applyCorrections(read, corrections)
  return [title?.value ?? 'Title not stated', company?.value].filter(part => part !== undefined).join(' · ')
}

/** The jobs of which the person corrected something. */
export const CorrectedList = ({ jobs, linkTo, onForget }: CorrectedListProps) => (
  <div className="site-list">
    {jobs.length === 0 ? <p className="faint">None. Beside each fact in the sidebar is a way to correct it.</p> : (
      <ul>
        {jobs.map(job => (
          <li key={job.id}>
            <span><a href={linkTo(job.id)}>{nameOf(job)}</a> <span className="faint">{job.corrections.length === 1 ? 'one correction' : `${job.corrections.length} corrections`}</span></span>
            <button type="button" className="button small" aria-label={`Take back all corrections of ${nameOf(job)}`} onClick={() => onForget(job.id)}>Take back</button>
          </li>
        ))}
      </ul>
    )}
  </div>
)

import type { Assessment } from '../../lib/assessment/assessment'
import { Dial } from '../charts/Dial'
import { pageSays } from '../facts/page-says'
import { PageSaid } from '../facts/PageSaid'

export type HeroProps = {
  assessment: Assessment
  /** Opens the welcome, where one says who one is. */
  onWelcome: () => void
  onReveal?: ((words: string) => void) | undefined
}

/** A longer title is cut after four lines; the page itself has it, and pointing at it shows it. */
const LONG_TITLE = 60

/** The one glance: score with band, what and where the job is, one sentence. */
export const Hero = ({ assessment: { posting, corrected, fit }, onWelcome, onReveal }: HeroProps) => {
  const where = [posting.company?.value, posting.department?.value].filter(part => part !== undefined)
  const titleSays = pageSays(corrected, ['title'])
  const whereSays = pageSays(corrected, ['company', 'department'])
  return (
    <div className={fit ? 'hero' : 'hero no-fit'}>
      {fit && <Dial score={fit.score} band={fit.band} />}
      <div>
        <h1 title={posting.title && posting.title.value.length > LONG_TITLE ? posting.title.value : undefined}>{posting.title?.value ?? 'Title not stated'}</h1>
        {titleSays && <PageSaid says={titleSays} onReveal={onReveal} />}
        <p className="company">{where.length > 0 ? where.join(' · ') : 'Company not stated'}</p>
        {whereSays && <PageSaid says={whereSays} onReveal={onReveal} />}
        {fit && <p className="verdict">{fit.verdict}</p>}
      </div>
      {!fit && (
        <div className="who">
          <p>Tell us who you are to see a fit.</p>
          <button type="button" className="button go" onClick={onWelcome}>Set up your profile</button>
        </div>
      )}
    </div>
  )
}
